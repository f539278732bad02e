import { formatDateTime, formatMonthDay } from './dates'
import type { AttendanceMode, EventStatus, RegistrationMode } from './event'
import { isOver, type Span } from './event-occurrence'
import { formatSpan } from './time-span'

export type RegistrationTerms = {
  mode: RegistrationMode
  /** ISO 8601. */
  opensAt: string | null
  closesAt: string | null
  capacity: number | null
}

export type RegistrationWindow = 'notNeeded' | 'notYetOpen' | 'open' | 'closed'

/** Open from `opensAt` on and until just before `closesAt`; an event that is over takes nobody any more. */
export function windowOf(
  { mode, opensAt, closesAt }: RegistrationTerms,
  eventOver: boolean,
  now: Date,
): RegistrationWindow {
  if (mode === 'none') return 'notNeeded'
  if (eventOver || (closesAt && new Date(closesAt) <= now)) return 'closed'
  return opensAt && new Date(opensAt) > now ? 'notYetOpen' : 'open'
}

/** How places are given away, in a sentence: `先到先得，名额600个，报满为止。` */
export function howPlacesGo(
  { mode, capacity }: RegistrationTerms,
  attendanceMode: AttendanceMode,
): string {
  const places = capacity ? `，名额${capacity}个` : ''
  switch (mode) {
    case 'none':
      return attendanceMode === 'online' ? '无需报名，按时收看即可。' : '无需报名，按时到场即可。'
    case 'firstCome':
      return `先到先得${places}${capacity ? '，报满为止' : ''}。`
    case 'approval':
      return `报名后由主办工会审核${places}。`
    case 'lottery':
      return `报名截止后公开抽签${places}。`
  }
}

/** From when to when; null where nothing was announced. */
export function windowWords({ opensAt, closesAt }: RegistrationTerms): string | null {
  if (opensAt && closesAt) return formatSpan({ start: opensAt, end: closesAt })
  if (opensAt) return `${formatDateTime(opensAt)}起`
  return closesAt ? `${formatDateTime(closesAt)}截止` : null
}

export const WINDOW_LABELS: Record<Exclude<RegistrationWindow, 'notNeeded'>, string> = {
  notYetOpen: '尚未开始',
  open: '正在报名',
  closed: '报名已截止',
}

type Registrable = Span & { status: EventStatus; registration: RegistrationTerms }

/** Whether one can register now; never for what is cancelled. */
export const isRegistrationOpen = (event: Registrable, now: Date): boolean =>
  event.status !== 'cancelled' && windowOf(event.registration, isOver(event, now), now) === 'open'

/** What a list says of registration: `正在报名，11月27日截止`; null where there is nothing to do for the reader. */
export function registrationNote(event: Registrable, now: Date): string | null {
  if (isRegistrationOpen(event, now)) {
    const { closesAt } = event.registration
    return closesAt ? `正在报名，${formatMonthDay(closesAt)}截止` : '正在报名'
  }
  const { opensAt } = event.registration
  const window = windowOf(event.registration, isOver(event, now), now)
  if (event.status === 'cancelled' || window !== 'notYetOpen' || !opensAt) return null
  return `${formatMonthDay(opensAt)}开始报名`
}
