import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the page that stands alone has no colour but those of the tokens', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8')
  const page = readFileSync('lib/page-cache/unavailable.html', 'utf8')
  const colours = page.match(/#[0-9a-f]{3,8}\b/gi) ?? []
  expect(colours.length).toBeGreaterThan(0)
  expect(colours.filter((colour) => !tokens.includes(colour))).toEqual([])
})
