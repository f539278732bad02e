import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)

test.each(['README.md', 'README.zh-CN.md'])('the relative links of %s lead somewhere', (file) => {
  const text = readFileSync(new URL(file, root), 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '')
  expect(links.length).toBeGreaterThan(2)
  expect(links.filter((link) => !existsSync(new URL(link, root)))).toEqual([])
})
