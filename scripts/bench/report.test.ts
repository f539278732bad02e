import { expect, test } from 'vitest'
import { reportOf } from './report.mjs'

const way = (perSecond: number, p50: number) => ({ perSecond, p50, p99: p50 * 3, failed: 0 })
const page = (front: number) => ({
  bytes: 50_000,
  next: way(1_000, 40),
  file: way(100_000, 0.5),
  front: way(front, 0.6),
})
const rendering = Object.fromEntries(
  ['front', 'story', 'news', 'deep'].map((name) => [name, { median: 50, p95: 60 }]),
)
const results = {
  machine: { cores: 2, processor: 'A processor', memoryGiB: 24, system: 'linux x64', node: '20' },
  measuredOn: '2026-11-24',
  command: 'npm run bench',
  sizes: {
    100: { a: { front: page(90_000), story: page(70_000), rendering } },
    1000: { e: { database: { median: 2, p95: 4, p99: 5 } } },
    100000: { e: { database: { median: 4, p95: 10, p99: 20 } }, f: { seconds: 61.4 } },
  },
}
const report = reportOf(results, 'Because of this and that.')

test('ratios come first, and what misses its target is bold', () => {
  expect(report).toContain(
    "| nginx of deploy/ ÷ nginx's own file, front, requests/s | ≥ 0.8 | 0.90 | – |",
  )
  expect(report).toContain(
    "| nginx of deploy/ ÷ nginx's own file, story, requests/s | ≥ 0.8 | **0.70** | – |",
  )
  expect(report).toContain('| search in the database, p95, ÷ at 1,000 stories | ≤ 3 | – | 2.50 |')
  expect(report.indexOf('## Ratios')).toBeLessThan(report.indexOf('## Targets'))
})

test('what was not measured has no row and no section', () => {
  expect(report).not.toContain('Lighthouse performance, front |')
  expect(report).not.toContain('## From the desk to the reader')
  expect(report).toContain('| 100,000 stories | 61 |')
})

test('what is kept by hand stays', () => {
  expect(report).toContain('Because of this and that.')
})
