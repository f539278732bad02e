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
