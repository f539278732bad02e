import { formatClock } from '../dates'
import { type Counted, type Offered, placesLeft } from './standing'

/**
 * How many places are left, and of when that is: `余 32 个（15:20:07）`. A lottery counts nobody before the draw.
 *
 * @param asOf when it was counted
 */
export function placesWords(
  { mode, waitlist }: Pick<Offered, 'mode' | 'waitlist'>,
  pool: Counted,
  asOf: Date,
): string {
  const { capacity, waiting } = pool
  const left = placesLeft(pool)
  if (mode === 'lottery') return capacity === null ? '名额不限' : `名额 ${capacity} 个`
  const words = left === null ? '名额不限' : left > 0 ? `余 ${left} 个` : full(waiting, waitlist)
  return `${words}（${formatClock(asOf)}）`
}

function full(waiting: number, waitlist: number): string {
  if (waitlist === 0) return '已满'
  if (waiting >= waitlist) return '已满，候补也已满'
  return waiting === 0 ? '已满，还可候补' : `已满，还可候补，前面有 ${waiting} 人`
}

/** What happens to whoever comes after the last place; null where there is no queue. */
export function queueWords({
  waitlist,
  promotion,
  offerHours,
}: {
  waitlist: number
  promotion: 'offer' | 'confirm'
  offerHours: number
}): string | null {
  if (waitlist === 0) return null
  const turn =
    promotion === 'confirm'
      ? '有人退出时，按先后次序直接递补。'
      : `有人退出时，按先后次序递补：先为您留位 ${offerHours} 小时，请在票证页上确认，过时让给下一位。`
  return `报满后还可候补 ${waitlist} 人。${turn}`
}
