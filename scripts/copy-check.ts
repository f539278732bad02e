import { parseArgs } from 'node:util'
import { checkCopy } from '../domain/copy-check/check-copy'
import { bareContext } from '../domain/copy-check/context'
import type { CopyKind, Finding } from '../domain/copy-check/types'
import { dayOf } from '../domain/dates'
import { autocorrect } from '../lib/autocorrect'
import { listOf } from './copy-check/list'
import { readCopy } from './copy-check/read-copy'

const USAGE =
  '用法：npm run copy-check -- 文件 [--json] [--kind story|advertisement|notice]（文件写 - 时读标准输入）'
const KINDS: readonly string[] = ['story', 'advertisement', 'notice'] satisfies CopyKind[]

/**
 * `copy-check FILE` prints what the copy-check finds in a plain text, as a list in Chinese; with `--json` as
 * `[{rule, level, quote, start, end, reason, suggestion}]`, offsets in UTF-16 code units. No database: what the portal
 * knows (names, offices, figures, stories) is checked on saving alone. A refused file is one sentence on stderr and exit
 * code 1, a wrong call 2. Findings are no error.
 */
async function run(args: string[]): Promise<void> {
  const call = readArguments(args)
  if (call === null) return leave(USAGE, 2)
  try {
    const text = await readCopy(call.file)
    const context = bareContext(dayOf(new Date()), autocorrect)
    const findings = checkCopy({ kind: call.kind, text }, context)
    process.stdout.write(
      `${call.json ? JSON.stringify(findings.map(withoutPlace), null, 2) : listOf(findings, text)}\n`,
    )
  } catch (error) {
    leave((error as Error).message, 1)
  }
}

function readArguments(args: string[]) {
  const options = { json: { type: 'boolean' }, kind: { type: 'string', default: 'story' } } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0 || !KINDS.includes(values.kind)) return null
    return { file, json: values.json ?? false, kind: values.kind as CopyKind }
  } catch {
    // Node's own sentence is English; the usage names every option.
    return null
  }
}

/** A plain text is one place. */
const withoutPlace = ({ rule, level, quote, start, end, reason, suggestion }: Finding) => ({
  rule,
  level,
  quote,
  start,
  end,
  reason,
  suggestion,
})

function leave(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = code
}

await run(process.argv.slice(2))
