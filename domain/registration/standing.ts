import type { RegistrationMode } from '../event'

/** Whether one can register now, for the whole event. */
export const STANDINGS = {
  notYetOpen: '报名尚未开始',
  open: '正在报名',
  waitlist: '名额已满，还可候补',
  full: '名额已满',
  closed: '报名已截止',
  cancelled: '活动已取消',
} as const
export type Standing = keyof typeof STANDINGS

export type Counted = { capacity: number | null; taken: number; waiting: number }
/** Instants are ISO 8601. */
export type Offered = {
  mode: RegistrationMode
  accepting: boolean
  opensAt: string | null
  closesAt: string | null
  endsAt: string
  waitlist: number
}

/** Whether somebody may send the form in this standing. */
export const takesForms = (standing: Standing): boolean =>
  standing === 'open' || standing === 'waitlist'

/** As the guard of data/registrations/take-place.ts has it: open from `opensAt` until just before `closesAt`. */
export function standingOf(terms: Offered, pools: readonly Counted[], now: Date): Standing {
  const { accepting, opensAt, closesAt, endsAt, waitlist, mode } = terms
  if (!accepting) return 'cancelled'
  if (new Date(endsAt) <= now || (closesAt && new Date(closesAt) <= now)) return 'closed'
  if (opensAt && new Date(opensAt) > now) return 'notYetOpen'
  if (mode !== 'firstCome' || pools.some((pool) => placesLeft(pool) !== 0)) return 'open'
  return pools.some(({ waiting }) => waiting < waitlist) ? 'waitlist' : 'full'
}

/** Null where there is no limit. Whoever comes while others wait gets none: they were there before. */
export function placesLeft({ capacity, taken, waiting }: Counted): number | null {
  if (capacity === null) return null
  return waiting > 0 ? 0 : Math.max(0, capacity - taken)
}
