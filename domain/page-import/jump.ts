const PAGE =
  '第?\\s?(?:[A-Za-z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?[、,，和至-]?\\s?(?:第?[A-Za-z]?\\d{0,3})\\s?版'
const WORDS = '(?:紧?(?:下转|上接|转|接)|(?:详|内容|报道|全文|更多)?(?:详?见|刊于|刊|载于?))'
const JUMP = `(?:(?:相关|有关|更多|详细)?(?:报道|内容|新闻|全文)?\\s?${WORDS}\\s?(?:今日|本报)?\\s?${PAGE}[^()。]{0,16})`
const MARK = '[▶►→⇒>◀◁▷☞\\s]*'
const LINE = new RegExp(`^[(\\[【]?${MARK}${JUMP}${MARK}[)\\]】]?$`, 'u')
const TAIL = new RegExp(
  `[(\\[【]${MARK}${JUMP}${MARK}[)\\]】]\\s*$|${MARK}(?:下转|上接)\\s?${PAGE}\\s*$`,
  'u',
)
const HEAD = new RegExp(`^[(\\[【]${MARK}(?:紧?(?:上接|接))\\s?${PAGE}[^()]{0,30}[)\\]】]`, 'u')

/** A line that only sends the reader to another page: （下转第2版）, 上接A01版, 相关报道见3版. */
export function isJump(line: string): boolean {
  return line.length <= 40 && LINE.test(line)
}

/** Where a jump at the end of `text` begins, or -1. */
export function jumpTail(text: string): number {
  const from = Math.max(0, text.length - 60)
  const match = TAIL.exec(text.slice(from))
  return match ? from + match.index : -1
}

/** How long a （上接第1版） at the head of `text` is. */
export function jumpHead(text: string): number {
  return HEAD.exec(text.slice(0, 60))?.[0].length ?? 0
}

/** Without brackets, arrows and blanks: 下转第2版. */
export function parseJump(folded: string): string {
  return folded.replace(/[()[\]【】▶►→⇒>◀◁▷☞\s]/g, '')
}
