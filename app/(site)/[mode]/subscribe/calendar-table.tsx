import {
  type CalendarScope,
  calendarAddress,
  webcalAddress,
} from '@/domain/calendar/calendar-address'
import { siteOrigin } from '@/lib/site-address'
import styles from './subscribe.module.css'

type Calendar = { name: string; scope: CalendarScope; of?: string }
type Props = { caption: string; calendars: readonly Calendar[] }

/** Calendars, each as a link that a calendar program follows and as an address to copy. */
export function CalendarTable({ caption, calendars }: Props) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {calendars.map(({ name, scope, of }) => {
          const address = calendarAddress(scope, of)
          return (
            <tr key={address}>
              <th scope="row">{name}</th>
              <td>
                <a href={webcalAddress(siteOrigin(), address)}>
                  加入日历<span className="visually-hidden">：{name}</span>
                </a>
                <a href={address}>
                  地址<span className="visually-hidden">：{name}的日历</span>
                </a>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
