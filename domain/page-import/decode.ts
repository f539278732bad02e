export type DecodedPage = { kind: 'read'; text: string } | { kind: 'refused'; reason: string }

/** A page is a few kilobytes; two megabytes are several whole issues. */
export const MAX_PAGE_BYTES = 2 * 1024 * 1024

/**
 * Reads the bytes of an uploaded page: UTF-8 (with or without BOM), UTF-16 by its BOM, GB18030 when it is not valid
 * UTF-8 and reads as Chinese. Everything else is refused with a sentence for the person who uploaded it.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  if (bytes.length === 0) return refused('文件是空的，没有可以导入的文字。')
  if (bytes.length > MAX_PAGE_BYTES) {
    return refused('文件超过 2 MB，不像是一个版面的文字，请拆分后再导入。')
  }
  const text = decodeText(bytes)
  if (text === null) return refused('无法识别文件的编码，请另存为 UTF-8 或 GB18030 编码的纯文本。')
  if (isBinary(text)) return refused('这是二进制文件，不是文本，请上传纯文本或 Markdown。')
  if (text.trim() === '') return refused('文件里只有空白，没有可以导入的文字。')
  return { kind: 'read', text }
}

function refused(reason: string): DecodedPage {
  return { kind: 'refused', reason }
}

function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be')
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const gb = decodeAs(bytes, 'gb18030')
  return gb !== null && (isBinary(gb) || readsAsChinese(gb)) ? gb : null
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // `fatal` throws on the first invalid byte: this encoding is simply not the one.
    return null
  }
}

/** Control characters other than tab, line ends and form feed. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)
}

/**
 * Latin-1 letters pair up into rare Han as GB18030; real Chinese is mostly the first-level characters, of which a few
 * dozen make up every text, and its full stops and commas.
 */
function readsAsChinese(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const high = sample.match(/[\u0080-\uffff]/g)?.length ?? 0
  const common = sample.match(
    /[的一是在不了有和人这中大为上个国我以要时来用们生到作地于出会年月日市工本报记者，。、：（）“”]/g,
  )
  return high > 0 && (common?.length ?? 0) / high > 0.12
}
