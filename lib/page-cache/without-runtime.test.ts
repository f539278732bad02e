import { expect, test } from 'vitest'
import { withoutRuntime } from './without-runtime.mjs'

test('the runtime, its data and its marks go', () => {
  const page =
    '<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
    '<script src="/_next/static/chunks/a.js" async=""></script></head><body><!--$--><p>工<!-- -->汇</p><!--/$-->' +
    '<script src="/_next/static/chunks/a.js" id="_R_" async=""></script>' +
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script id="x">self.__next_f.push([1,"<p>"])</script></body></html>'
  expect(withoutRuntime(page)).toBe(
    '<!DOCTYPE html><html><head></head><body><p>工汇</p></body></html>',
  )
})

test('what the author of the page wrote stays', () => {
  const page =
    '<link rel="preload" as="image" href="/media/a.webp"/><script type="application/ld+json">{"name":"工汇"}</script>' +
    '<script type="module" async="" src="/scripts/share.js"></script><p title="&lt;script&gt;">&lt;!--注--&gt;</p>'
  expect(withoutRuntime(page)).toBe(page)
})
