import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isCalendarDay } from '../domain/dates'
import { decodePage } from '../domain/page-import/decode'
import { importPage } from '../domain/page-import/import-page'

const USAGE =
  '用法：npm run import-page -- 文件 [--json] [--as 邮箱 | --union 工会网址名] [--publication 报名] [--date 2026-11-23] [--number 版次]'
const NO_HEAD = '没有读到报名和日期，可能不是报纸版面。\n'

/**
 * `import-page FILE --json` prints what the importer understands of a newspaper page, as JSON alone on stdout and with no
 * database. Without `--json` it makes the drafts, under the rights of the account `--as`, or of the house for the union
 * `--union` (without either: for the municipal union), and prints what was made and what was there already. Refusals
 * and errors are one sentence on stderr with exit code 1.
 */
async function run(args: string[]): Promise<string> {
  const { file, options } = readArguments(args)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(readingFailed(file, error))
  })
  const decoded = decodePage(bytes)
  if (decoded.kind === 'refused') throw new Error(decoded.reason)
  if (options.json) {
    const page = importPage(decoded.text)
    if (Object.values(page.page).every((value) => value === null)) process.stderr.write(NO_HEAD)
    return JSON.stringify(page, null, 2)
  }
  // Payload is loaded only where there is a database.
  const { makeDrafts } = await import('./import-page/make-drafts')
  return makeDrafts(decoded.text, options)
}

function readArguments(args: string[]) {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(USAGE)
  if (values.as && values.union) throw new Error('--as 和 --union 只能给一个。')
  if (values.date !== undefined && !isCalendarDay(values.date)) {
    throw new Error(`--date ${values.date} 不是日期，请写成 2026-11-23 的样子。`)
  }
  return { file, options: values }
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const
  const options = {
    json: { type: 'boolean' },
    as: text,
    union: text,
    publication: text,
    date: text,
    number: text,
  } as const
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    // Node's own sentence is English; the usage names every option.
    throw new Error(USAGE)
  }
}

function readingFailed(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `找不到文件 ${file}。`
  if (error.code === 'EISDIR') return `${file} 是文件夹，请指定一个文件。`
  return `无法读取文件 ${file}。`
}

/** What was refused is said in Chinese where it is refused; anything else is a fault of the installation. */
function sentenceOf({ message }: Error): string {
  const first = message.split('\n')[0] ?? ''
  return /\p{sc=Han}/u.test(first) ? first : `导入没有做成，没有留下任何草稿（${first}）。`
}

try {
  const output = await run(process.argv.slice(2))
  // Written out before the exit, also into a pipe; the exit ends Payload's pool.
  process.stdout.write(`${output}\n`, () => process.exit(0))
} catch (error) {
  process.stderr.write(`${sentenceOf(error as Error)}\n`, () => process.exit(1))
}
