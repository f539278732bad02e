import { expect, test } from 'vitest'
import { slugOf } from './slug'

test.each([
  ['江城工匠论坛开幕', 'k3x9', 'jiang-cheng-gong-jiang-lun-tan-kai-mu-k3x9'],
  ['３００名职工 骑游 River Run 2026', 'ab12', '300-ming-zhi-gong-qi-you-river-run-2026-ab12'],
  ['《！？》', 'zz00', 'zz00'],
  ['𠮷野', 'ab12', 'ye-ab12'],
])('%s', (title, shortId, slug) => {
  expect(slugOf(title, shortId)).toBe(slug)
})

test('a long title is cut between syllables', () => {
  const slug = slugOf('关于'.repeat(60), 'k3x9')
  expect(slug.length).toBeLessThanOrEqual(69)
  expect(slug).toMatch(/^guan-yu-.*-k3x9$/)
})
