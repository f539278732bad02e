import type { Finding } from '../../domain/copy-check/types'

const LEVELS = { blocking: '阻断', advisory: '提示' }

/** Findings as a list to read: line, level, words, reason, suggestion; a last line counts them. */
export function listOf(findings: Finding[], text: string): string {
  // Findings are in reading order, so the lines are counted on from one to the next.
  let line = 1
  let counted = 0
  const lines = findings.map(({ start, level, quote, reason, suggestion, rule }) => {
    line += text.slice(counted, start).split('\n').length - 1
    counted = Math.max(counted, start)
    const words = quote.replaceAll('\n', ' ')
    const shown = words.length > 30 ? `${words.slice(0, 30)}……` : words
    return `第${line}行 ［${LEVELS[level]}］“${shown}” ${reason}${suggestion}。（${rule}）`
  })
  const blocking = findings.filter(({ level }) => level === 'blocking').length
  const sum =
    findings.length === 0
      ? '没有发现问题。'
      : `共${findings.length}处：阻断${blocking}处，提示${findings.length - blocking}处。`
  return [...lines, sum].join('\n')
}
