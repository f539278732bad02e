import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (args: string[], input: string | Buffer = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/copy-check.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })

test('--json prints the findings of a text and nothing else', () => {
  const { status, stdout } = run(['-', '--json'], '他说,厂里有残废人。\n')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual([
    {
      rule: 'autocorrect',
      level: 'advisory',
      quote: ',',
      start: 2,
      end: 3,
      reason: expect.stringContaining('GB/T 15834'),
      suggestion: '改为“，”',
    },
    {
      rule: 'forbidden-words',
      level: 'blocking',
      quote: '残废人',
      start: 6,
      end: 9,
      reason: expect.stringContaining('新华社'),
      suggestion: '改为“残疾人”',
    },
  ])
}, 30_000)

test('without --json it is a list in Chinese; an advertisement is read as one', () => {
  const { stdout } = run(['-', '--kind', 'advertisement'], '第一行\n全国第一的饺子')
  expect(stdout).toMatch(/^第2行 ［阻断］“全国第一” .*\n共1处：阻断1处，提示0处。\n$/)
  expect(run(['-'], '全国第一的饺子').stdout).toBe('没有发现问题。\n')
}, 30_000)

test.each([
  [['no-such-file.txt', '--json'], '', 1, '找不到文件 no-such-file.txt。'],
  [['docs', '--json'], '', 1, 'docs 是文件夹，请指定一个文件。'],
  [
    ['-'],
    Buffer.from([0xb9, 0xa4, 0xbb, 0xe1]),
    1,
    '文件不是 UTF-8 编码的文本，请另存为 UTF-8 后再校对。',
  ],
  [['-'], 'a'.repeat(1024 * 1024 + 1), 1, '文件超过 1 MB，不像是一篇稿件，请拆分后再校对。'],
  [[], '', 2, expect.stringMatching(/^用法：/)],
  [['-', '--kind', 'poem'], '', 2, expect.stringMatching(/^用法：/)],
])(
  '%j is refused in one sentence',
  (args, input, status, sentence) => {
    const { stdout, stderr, status: code } = run(args, input)
    expect([code, stdout, stderr.trim()]).toEqual([status, '', sentence])
  },
  30_000,
)
