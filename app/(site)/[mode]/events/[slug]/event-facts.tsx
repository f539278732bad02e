import { type Fact, Facts } from '@/components/facts'
import type { EventView } from '@/data/event'
import { ATTENDANCE_MODES } from '@/domain/event'
import { organisersByRole } from '@/domain/organisers'
import { spanParts } from '@/domain/time-span'
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
    { label: '时间', value: <When event={event} /> },
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

/** Broken between day and hour only, or where the end begins. */
function When({ event }: { event: EventView }) {
  return (
    <time dateTime={event.start}>
      {spanParts(event).map((part) => (
        <span key={part} className={styles.part}>
          {part}
        </span>
      ))}
    </time>
  )
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
