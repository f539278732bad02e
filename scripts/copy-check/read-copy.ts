import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'

/** A story is some kilobytes; a megabyte is several books of them. */
const MAX_BYTES = 1024 * 1024

/** The text of a file, or of the standard input for `-`. Refusals are errors whose message is a sentence for the user. */
export async function readCopy(file: string): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : await bytesOf(file)
  if (bytes.length > MAX_BYTES) throw new Error('文件超过 1 MB，不像是一篇稿件，请拆分后再校对。')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // `fatal` throws on the first byte that is no UTF-8.
    throw new Error('文件不是 UTF-8 编码的文本，请另存为 UTF-8 后再校对。')
  }
}

function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === 'ENOENT') throw new Error(`找不到文件 ${file}。`)
    if (code === 'EISDIR') throw new Error(`${file} 是文件夹，请指定一个文件。`)
    throw new Error(`无法读取文件 ${file}。`)
  })
}
