import { chineseNumber } from './chinese-number'

/** A day as it stands in a text; `year` null where none is written, `isMarked` for the form with 年月日. */
export type WrittenDate = {
  start: number
  end: number
  year: number | null
  month: number
  day: number
  isMarked: boolean
}

const ARABIC = /(今年|去年|明年|(?<!\d)\d{4}年)?(?<!\d)(\d{1,2})月(\d{1,2})[日号](?!均)/g
const CHINESE =
  /(今年|去年|明年|[一二][〇零○一二三四五六七八九]{3}年)?(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号](?!均)/g
const FIGURES = /(?<![\d\-./A-Za-z])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d\-./A-Za-z])/g
const LUNAR = /(?:农历|阴历|旧历|夏历)[^，。；、]{0,6}$/

/**
 * The days written in a text, in its order: 2026年11月24日, 二〇二六年十一月二十四日, 今年11月24号, 2026-11-24. Impossible
 * ones too; those of the lunar calendar are not ours.
 *
 * @param thisYear what 今年 means
 */
export function writtenDates(text: string, thisYear: number): WrittenDate[] {
  const marked = [...text.matchAll(ARABIC), ...text.matchAll(CHINESE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: yearOf(match[1], thisYear),
    month: numberOf(match[2]),
    day: numberOf(match[3]),
    isMarked: true,
  }))
  const figures = [...text.matchAll(FIGURES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[1]),
    month: Number(match[3]),
    day: Number(match[4]),
    isMarked: false,
  }))
  return [...marked, ...figures]
    .filter(({ start }) => !LUNAR.test(text.slice(Math.max(0, start - 9), start)))
    .sort((a, b) => a.start - b.start)
}

const RELATIVE: Record<string, number> = { 去年: -1, 今年: 0, 明年: 1 }

function yearOf(words: string | undefined, thisYear: number): number | null {
  if (!words) return null
  const shift = RELATIVE[words]
  return shift === undefined ? numberOf(words.slice(0, -1)) : thisYear + shift
}

const numberOf = (words = ''): number =>
  /^\d+$/.test(words) ? Number(words) : chineseNumber(words)

/** How many days a month has; 0 for a month that the calendar has not. Without a year February has 29. */
export function daysOfMonth(year: number | null, month: number): number {
  if (month < 1 || month > 12) return 0
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()
}

export const isPossible = ({ year, month, day }: WrittenDate): boolean =>
  day >= 1 && day <= daysOfMonth(year, month)
