import type { When } from './content'

const SHANGHAI_OFFSET = '+08:00'
const dayInShanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
const DAY = 24 * 60 * 60 * 1000

/** The calendar day, as YYYY-MM-DD in Asia/Shanghai, `days` away from `now`. */
export const dayFrom = (now: Date, days: number): string =>
  dayInShanghai.format(new Date(now.getTime() + days * DAY))

/** The instant that the demo content means, as ISO 8601 in UTC. */
export const instantOf = (now: Date, { days, time }: When): string =>
  new Date(`${dayFrom(now, days)}T${time}:00${SHANGHAI_OFFSET}`).toISOString()

/** Like `instantOf`, for what has happened: never later than now. */
export const pastInstantOf = (now: Date, when: When): string =>
  new Date(Math.min(Date.parse(instantOf(now, when)), now.getTime() - 60_000)).toISOString()

/** Puts the dates into a text: `{-3}` becomes 11月20日 when three days ago was the twentieth of November. */
export const withDates = (text: string, now: Date): string =>
  text.replace(/\{([+-]\d+)\}/g, (_, days: string) => {
    const [, month, day] = dayFrom(now, Number(days)).split('-')
    return `${Number(month)}月${Number(day)}日`
  })
