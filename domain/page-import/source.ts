const NAMED =
  '(?:来源|稿源|稿件来源|文章来源|信息来源|资料来源|原载(?:于)?|摘自|转自|转载自|选自|据)'
const LINE = new RegExp(
  `^[—–-]{0,2}[([【]?\\s*${NAMED}\\s*[:：]?\\s*([^。,;()]{2,30}?)\\s*[)\\]】]?$`,
  'u',
)
const TAIL = new RegExp(
  `[([]\\s*(?:${NAMED}\\s*[:：]?\\s*[^。,;()[\\]]{2,30}|本报综合|本报综合消息|综合新华社[^()]{0,10}|新华社[^()]{0,8}电)\\s*[)\\]]\\s*$`,
  'u',
)
const WHOLE =
  /^[([]\s*(?:本报综合(?:消息)?|综合新华社[^()]{0,10}|(?:据)?新华社[^()]{0,8}电?)\s*[)\]]$/u

/** A line that only says where the text comes from: 来源：X, （据新华社）, 原载《X》. */
export function isSource(line: string): boolean {
  if (line.length > 40) return false
  if (WHOLE.test(line)) return true
  if (/^据(?:《[^》]{2,20}》|新华社|中新社)(?:报道|消息|电)?$/.test(line)) return true
  const named = LINE.exec(line)
  if (!named) return false
  return (
    /^[([【]/.test(line) ||
    /^[—–-]{0,2}(?:来源|稿|文章|信息|资料来源|原载|摘自|转自|转载|选自)/.test(line)
  )
}

/** Where a source note in brackets at the end of `text` begins, or -1. */
export function sourceTail(text: string): number {
  const from = Math.max(0, text.length - 60)
  const match = TAIL.exec(text.slice(from))
  return match ? from + match.index : -1
}

/** 新华社, 工人日报: without 据, 来源 and book marks. */
export function parseSource(folded: string): string {
  const words = folded.replace(/^[([【\s—–-]+|[)\]】\s]+$/g, '')
  const title = /《([^》]{2,20})》/.exec(words)
  if (title) return title[1] ?? words
  return words
    .replace(new RegExp(`^${NAMED}\\s*[:：]?\\s*`, 'u'), '')
    .replace(/^综合(?=新华社)/, '')
    .replace(/^((?:新华|中新)社).*电$/, '$1')
    .replace(/(?:报道|消息|电)$/, '')
    .trim()
}
