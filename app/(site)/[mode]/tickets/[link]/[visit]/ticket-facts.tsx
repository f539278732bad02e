import { Facts } from '@/components/facts'
import { Unbroken } from '@/components/unbroken'
import type { EventView, SessionView } from '@/data/event'
import type { Ticket } from '@/data/registrations/ticket'
import { isOver } from '@/domain/event-occurrence'
import { formatSpan } from '@/domain/time-span'

type Props = { ticket: Ticket; event: EventView | null; now: Date }

/** When and where, for whom. */
export function TicketFacts({ ticket, event, now }: Props) {
  const { poolName, person, isErased } = ticket
  const session = event?.sessions.find(({ name }) => name === poolName)
  const live = event?.sessions.find((each) => isOn(each, now))
  return (
    <Facts
      facts={[
        { label: '时间', value: event && formatSpan(session ?? event) },
        { label: '地点', value: event && whereOf(event, session) },
        { label: '怎么去', value: event?.directions },
        { label: session ? '场次' : '组别', value: poolName },
        { label: '直播', value: ticket.status === 'confirmed' && live && streamOf(live) },
        { label: '姓名', value: !isErased && person.name },
        { label: '手机号', value: !isErased && <Unbroken text={person.phone} /> },
        { label: '单位', value: !isErased && person.employer },
        { label: '活动', value: event && <a href={`/events/${event.slug}`}>活动详情</a> },
      ]}
    />
  )
}

const whereOf = (event: EventView, session?: SessionView) =>
  [session?.place ?? event.place, event.address].filter(Boolean).join('，')

const isOn = (session: SessionView, now: Date): boolean =>
  session.streamUrl !== null && new Date(session.start) <= now && !isOver(session, now)

const streamOf = ({ name, streamUrl }: SessionView) =>
  streamUrl && (
    <a href={streamUrl} rel="noopener noreferrer">
      正在直播：{name}
    </a>
  )
