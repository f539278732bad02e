import { readFile } from 'node:fs/promises'
import { decodePage } from '../domain/page-import/decode'
import { importPage } from '../domain/page-import/import-page'

/**
 * `import-page FILE --json` prints what the importer understands of a newspaper page, as JSON alone on stdout and with no
 * database. Refusals and errors are one sentence on stderr with exit code 1.
 */
async function main(args: string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json')
  if (file === undefined) return fail('用法：npm run import-page -- 文件 [--json]')
  if (unknown !== undefined) return fail(`不认识的选项 ${unknown}，只有 --json。`)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) return fail(readingFailed(file, bytes))
  const decoded = decodePage(bytes)
  if (decoded.kind === 'refused') return fail(decoded.reason)
  if (!args.includes('--json')) return fail('建立草稿的一步尚未接上，请加 --json 只看识别结果。')
  process.stdout.write(`${JSON.stringify(importPage(decoded.text), null, 2)}\n`)
}

function readingFailed(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `找不到文件 ${file}。`
  if (error.code === 'EISDIR') return `${file} 是文件夹，请指定一个文件。`
  return `无法读取文件 ${file}。`
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

await main(process.argv.slice(2))
