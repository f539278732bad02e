import type { Span } from './event-occurrence'
import { formatSpan } from './time-span'

/** Of an event, what one tells somebody who is to come. */
export type EventFacts = Span & { name: string; place: string | null; address: string | null }

/** An event as somebody pastes it into a chat or a memo: name, time, place and address, a line each. */
export const eventText = ({ name, place, address, ...span }: EventFacts, url: string): string =>
  [name, `时间：${formatSpan(span)}`, where(place, address), url].filter(Boolean).join('\n')

const where = (place: string | null, address: string | null) => {
  const said = [place, address && (place ? `（${address}）` : address)].filter(Boolean).join('')
  return said && `地点：${said}`
}
