import { expect, test } from 'vitest'
import { newsSitemap, sitemapAt, sitemapNumber } from './sitemap'

test.each([
  [1, 1],
  [5_000, 1],
  [5_001, 2],
  [100_000, 20],
])('document %i is in file %i', (id, number) => {
  expect(sitemapNumber(id)).toBe(number)
})

test('only the names of sitemaps are addresses of sitemaps', () => {
  expect(sitemapAt('articles-3.xml')).toEqual({ collection: 'articles', number: 3 })
  for (const other of ['articles-0.xml', 'users-1.xml', 'articles-1', 'articles-1.xml.gz']) {
    expect(sitemapAt(other), other).toBeNull()
  }
})

test('words of a headline are no marks', () => {
  const entry = { address: 'https://a.cn/news/x', title: '<b>“&”', publishedAt: '2026-11-24' }
  expect(newsSitemap('报', [entry])).toContain('<news:title>&lt;b&gt;“&amp;”</news:title>')
})
