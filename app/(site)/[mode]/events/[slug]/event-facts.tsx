import { type Fact, Facts } from '@/components/facts'
import type { EventView } from '@/data/event'
import { ATTENDANCE_MODES } from '@/domain/event'
import { organisersByRole } from '@/domain/organisers'
import { formatSpan } from '@/domain/time-span'
import styles from './event.module.css'

/** When, where, by whom. */
export function EventFacts({ event }: { event: EventView }) {
  const { place, address, directions } = event
  const where = (place || address) && (
    <>
      {place && <p>{place}</p>}
      {address && <p className={styles.soft}>{address}</p>}
    </>
  )
  const facts: Fact[] = [
    { label: '时间', value: <time dateTime={event.start}>{formatSpan(event)}</time> },
    { label: '地点', value: where },
    { label: '怎么去', value: directions },
    { label: '形式', value: ATTENDANCE_MODES[event.attendanceMode] },
    ...organisersByRole(event.organisations).map(({ label, organisations }) => ({
      label,
      value: <Organisations organisations={organisations} />,
    })),
  ]
  return <Facts facts={facts} />
}

function Organisations({ organisations }: { organisations: EventView['organisations'] }) {
  return (
    <ul className={styles.organisations}>
      {organisations.map(({ name, union }) => (
        <li key={name}>{union ? <a href={`/unions/${union.slug}`}>{name}</a> : name}</li>
      ))}
    </ul>
  )
}
