import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures'
import { kindsOfPage } from './kinds-of-page'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const LOOKS = [
  { mode: 'standard', colorScheme: 'light' },
  { mode: 'standard', colorScheme: 'dark' },
  { mode: 'elder', colorScheme: 'light' },
  { mode: 'elder', colorScheme: 'dark' },
] as const

for (const { mode, colorScheme } of LOOKS) {
  test.describe(`at 390 px, ${mode}, ${colorScheme}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme })

    test('no kind of page breaks a rule of WCAG 2.2 AA that a machine can see', async ({
      page,
      context,
      request,
      baseURL,
    }) => {
      test.setTimeout(240_000)
      await context.addCookies([{ name: 'mode', value: mode, url: baseURL ?? '' }])
      for (const [, address] of await kindsOfPage(request)) {
        await page.goto(address)
        // Into the page's own world: its policy lets no script in from outside, and this is no reader's.
        await page.evaluate(axe)
        const { violations } = await page.evaluate<AxeResults, string[]>(
          (rules) => Reflect.get(window, 'axe').run({ runOnly: rules }),
          RULES,
        )
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        expect(found, address).toEqual([])
      }
    })
  })
}
