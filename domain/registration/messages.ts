import { formatDateTime } from '../dates'
import type { EventStatus } from '../event'
import type { RegistrationStatus } from './status'

/** What a message is about: a new state of the registration, a change of the event, or an editor's own words. */
export type MessagePurpose = RegistrationStatus | 'note' | EventChange

/** A change of the event that everybody who registered is told of. */
export const EVENT_CHANGES = ['postponed', 'rescheduled', 'movedOnline', 'eventCancelled'] as const
export type EventChange = (typeof EVENT_CHANGES)[number]

/** What a message may say. Instants are ISO 8601; `link` is the whole address of the ticket. */
export type MessageFacts = {
  event: string
  startsAt: string
  place: string | null
  link: string
  offeredUntil: string | null
  reason: string | null
  /** the editor's words */
  text: string | null
}

/** The words that are sent to somebody's mobile: short, with the event first and the ticket last. */
export function messageText(purpose: MessagePurpose, facts: MessageFacts): string {
  const ticket = `票证：${facts.link}`
  return `【工汇】“${facts.event}”${bodyOf(purpose, facts)}${SENT_WITHOUT_TICKET.has(purpose) ? '' : ticket}`
}

const SENT_WITHOUT_TICKET = new Set<MessagePurpose>([
  'rejected',
  'expired',
  'cancelled',
  'eventCancelled',
])

function bodyOf(purpose: MessagePurpose, facts: MessageFacts): string {
  const { place, offeredUntil, reason, text } = facts
  const when = formatDateTime(facts.startsAt)
  const why = reason ? `（${reason}）` : ''
  switch (purpose) {
    case 'pending':
      return '报名已收到，待主办方审核，结果另行通知。'
    case 'entered':
      return '报名已收到，截止后抽签，结果另行通知。'
    case 'confirmed':
      return `报名成功。${when}${place ? `，${place}` : ''}，请凭票证签到。`
    case 'waitlisted':
      return '已进入候补，有空位时按次序通知您。'
    case 'offered':
      return `有空位了，为您留到${offeredUntil ? formatDateTime(offeredUntil) : '活动开始'}，请打开票证确认，逾期让给下一位。`
    case 'rejected':
      return `报名未通过${why}。`
    case 'expired':
      return '的空位逾期未确认，已让给下一位。'
    case 'cancelled':
      return `的报名已取消${why}。`
    case 'note':
      return `通知：${text ?? ''}`
    case 'postponed':
      return '延期举行，新的时间另行通知，您的报名仍然有效。'
    case 'rescheduled':
      return `改期到${when}举行，您的报名仍然有效；不能参加的请打开票证取消。`
    case 'movedOnline':
      return `改为线上举行，时间${when}，您的报名仍然有效。`
    case 'eventCancelled':
      return '因故取消，给您带来不便，请谅解。'
  }
}

/**
 * What those who registered have to be told of an event, as one word that differs where it has to be told again; the
 * part before the blank is the message's purpose. `scheduled` is told to nobody.
 */
export function announcementOf(status: EventStatus, startDate: string): string {
  switch (status) {
    case 'scheduled':
    case 'postponed':
    case 'movedOnline':
      return status
    case 'cancelled':
      return 'eventCancelled'
    case 'rescheduled':
      return `rescheduled ${new Date(startDate).toISOString()}`
  }
}
