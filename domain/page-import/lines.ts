/** A printed line that is not blank. Offsets are those of the original text. */
export type Line = {
  /** First character that is not white space (Markdown marks included). */
  outer: number
  /** [start, end): the line's words, without Markdown marks and surrounding blanks. */
  start: number
  end: number
  /** The folded words, `end - start` long. */
  text: string
  /** 1–6 for a Markdown heading, 7 for a line that is wholly bold, 0 for none. */
  level: number
  /** Blank lines above it. */
  blanks: number
  /** An item of a Markdown list. */
  item: boolean
  /** Blanks in front, in columns: a full-width blank or a tab counts two. */
  indent: number
}

/** Line ends; a copied page may keep of a paragraph's end only the next one's indentation. */
const BREAK = /\r\n|(?<=[。！？”…]) ?\u3000{2,}(?=\S)|[\n\r\f\u2028\u2029]|<br\s*\/?>|$/gi
/** A line that is one link: its words are the text. */
const LINK = /^\[([^[\]]{1,80})\]\([^()]*\)$/
const MARKS = /^(?:> ?)*(#{1,6}(?: +|(?=[^#\d\s]))|[-*+] +)?/

/** Splits the page into its printed lines; `folded` is `fold(text)`. */
export function splitLines(text: string, folded: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let blanks = 0
  let level = 0
  for (const match of text.matchAll(BREAK)) {
    const line = readLine(text, folded, from, match.index)
    from = match.index + match[0].length
    if (line === null) blanks += 1
    else {
      // A line set in two by <br> is of one level.
      lines.push({ ...line, level: line.level || level, blanks })
      blanks = 0
    }
    level = match[0].startsWith('<') ? (lines.at(-1)?.level ?? 0) : 0
  }
  return lines
}

function readLine(text: string, folded: string, from: number, to: number) {
  const body = folded.slice(from, to)
  const words = body.trim()
  if (words === '') return null
  const outer = from + body.indexOf(words[0] ?? '')
  const marks = MARKS.exec(words)
  const skipped = marks?.[0].length ?? 0
  const rest = words.slice(skipped)
  const content = rest.replace(/\s+#+\s*$/, '').trim()
  const link = LINK.exec(content)?.[1]
  const hashes = marks?.[1]?.startsWith('#') ? marks[1].trim().length : 0
  const original = text.slice(from, to).trim()
  const bold = /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(original) ? 7 : 0
  if (content === '')
    return {
      outer,
      start: outer,
      end: outer + words.length,
      text: words,
      level: 0,
      item: false,
      indent: 0,
    }
  const start = outer + skipped + rest.indexOf(content) + (link === undefined ? 0 : 1)
  const shown = link ?? content
  return {
    outer,
    start,
    end: start + shown.length,
    text: shown,
    level: hashes || bold,
    item: /^[-*+]/.test(marks?.[1] ?? ''),
    indent: columns(text.slice(from, outer)),
  }
}

function columns(blank: string): number {
  let width = 0
  for (const c of blank) width += c === '\u3000' || c === '\t' ? 2 : 1
  return width
}
