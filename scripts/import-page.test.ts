import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = ['--import', 'tsx', 'scripts/import-page.ts']

test('--json prints the structure and nothing else', () => {
  const out = execFileSync(process.execPath, [...command, 'docs/samples/page.md', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(JSON.parse(out)).toMatchObject({
    page: { publication: '临江工人报' },
    stories: { length: 5 },
  })
}, 30_000)

test.each([
  [
    ['docs/samples/page.md', '--date', '2026-02-30'],
    1,
    '--date 2026-02-30 不是日期，请写成 2026-11-23 的样子。',
  ],
  [['LICENSE', '--json'], 0, '没有读到报名和日期，可能不是报纸版面。'],
])(
  'says of %j on stderr what is wrong',
  (args, status, sentence) => {
    const run = spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8' })
    expect([run.status, run.stderr.trim()]).toEqual([status, sentence])
  },
  30_000,
)

test('a missing file is one sentence on stderr and exit code 1', () => {
  const run = spawnSync(process.execPath, [...command, 'no-such-page.md', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect([run.status, run.stdout, run.stderr.trim()]).toEqual([
    1,
    '',
    '找不到文件 no-such-page.md。',
  ])
}, 30_000)
