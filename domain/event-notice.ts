import type { EventStatus } from './event'

/**
 * What readers must know before anything else when an event does not take place as announced.
 *
 * @returns `short` for lists, `sentence` for the event's own page; null when all is as announced
 */
export function eventNotice(status: EventStatus): { short: string; sentence: string } | null {
  switch (status) {
    case 'scheduled':
      return null
    case 'cancelled':
      return { short: '已取消', sentence: '本活动已取消，请不要前往。' }
    case 'postponed':
      return { short: '延期', sentence: '本活动延期举行，新的时间另行通知，请不要按原定时间前往。' }
    case 'rescheduled':
      return { short: '改期', sentence: '本活动已改期，请以下面的时间为准。' }
    case 'movedOnline':
      return { short: '改为线上', sentence: '本活动改在线上举行，请不要前往现场。' }
  }
}
