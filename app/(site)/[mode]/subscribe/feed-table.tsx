import { feedAddresses } from '@/domain/feed/feed-links'
import styles from './subscribe.module.css'

type Props = { caption: string; channels: readonly { name: string; base: string }[] }

/** Channels with a link for each format. */
export function FeedTable({ caption, channels }: Props) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {channels.map(({ name, base }) => (
          <tr key={base}>
            <th scope="row">{name}</th>
            <td>
              {feedAddresses(base).map(({ name: format, href }) => (
                <a key={href} href={href}>
                  <span className="visually-hidden">{name}的</span>
                  {format}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
