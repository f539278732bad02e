/**
 * How attempts at signing in are slowed down: `free` failures cost nothing, the next waits `first`
 * seconds, and each further one twice as long, up to `max` seconds.
 */
export type DelayRule = { free: number; first: number; max: number }

/** One account: 5 failures, then 30 s, 1 min, 2 min … 1 h. */
export const ACCOUNT_DELAY: DelayRule = { free: 4, first: 30, max: 3600 }

/** One address: coarser, since an office of many people may share it. */
export const ADDRESS_DELAY: DelayRule = { free: 29, first: 60, max: 3600 }

/**
 * All clients together, where no proxy tells them apart: slow enough to make spraying passwords
 * pointless, short enough that nobody can shut the whole staff out for long.
 */
export const SHARED_DELAY: DelayRule = { free: 99, first: 1, max: 5 }

/** Failures are forgotten after this long without an attempt. */
export const FORGET_HOURS = 24

/** Seconds to wait after the `failures`-th failure in a row. */
export function delayAfter(failures: number, { free, first, max }: DelayRule): number {
  if (failures <= free) return 0
  return Math.min(first * 2 ** (failures - free - 1), max)
}

/** The delays after 1, 2, 3 … failures, up to the first that is the longest; it holds from there on. */
export function delayTable(rule: DelayRule): number[] {
  const delays: number[] = []
  while (delays.at(-1) !== rule.max) delays.push(delayAfter(delays.length + 1, rule))
  return delays
}

/** Whole seconds from `now` until `blockedUntil`, 0 when it is past. */
export function secondsLeft(blockedUntil: Date, now: Date): number {
  return Math.max(0, Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000))
}
