/*
 * A draw that anybody can do again (events.md, "A draw anyone can recompute"): the list of entries is frozen and its hash
 * published before the seed exists; the seed is a public figure of a day to come, named in advance.
 */

/** Published beside every draw; whoever follows it gets the same result (public/scripts/draw.js does, in the browser). */
export const ALGORITHM = [
  '名单：全部抽签编号从小到大，一行一个，行末换行符为 LF，最后一行不带换行符；对这段文字（UTF-8）取 SHA-256，就是名单指纹。',
  '排序：以种子（UTF-8）为密钥，对每个编号的十进制数字取 HMAC-SHA256，按所得十六进制值从小到大排列。',
  '结果：从前往后，抽签时仍有效的报名依次入选，选满名额为止，其余按次序候补；抽签前已退出的跳过。',
] as const

/** The list as it is hashed: entry numbers from the smallest, one a line. */
export const entriesText = (entries: readonly number[]): string =>
  [...entries].sort((a, b) => a - b).join('\n')

/**
 * The entries in the order in which the seed puts them.
 *
 * @param hmac HMAC-SHA256 in hexadecimal, the seed its key
 */
export function rankEntries(
  seed: string,
  entries: readonly number[],
  hmac: (key: string, message: string) => string,
): number[] {
  return entries
    .map((entry) => ({ entry, rank: hmac(seed, String(entry)) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.entry - b.entry))
    .map(({ entry }) => entry)
}

/** The seed as it is used: one line, blanks made one, full-width figures plain, so that a copy of it is the same. */
export const seedOf = (typed: string): string => typed.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** An entry's number as it is printed: `0042`. */
export const entryLabel = (entry: number): string => String(entry).padStart(4, '0')
