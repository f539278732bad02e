import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const LISTS = ['news', 'events', 'studios', 'craftsmen', 'pledges', 'unions', 'editions']
const OTHERS = [
  ...['/', '/events/past', '/events/kind/sport', '/ad-desk', '/about', '/sign-in'],
  ...['/search', '/search?q=职工', '/search?q=量子对撞机'],
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`at 390 px, ${colorScheme}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme })

    test('no kind of page breaks a rule of WCAG 2.2 AA that a machine can see', async ({
      page,
      request,
    }) => {
      test.setTimeout(240_000)
      const documents = await Promise.all(
        LISTS.map(async (noun) => {
          const html = await (await request.get(`/${noun}`)).text()
          const link = new RegExp(`href="(/${noun}/(?!page/|past|kind/)[^"]+)`).exec(html)
          return link?.[1] ?? `/${noun}/no-link-found`
        }),
      )
      for (const address of [...OTHERS, ...LISTS.map((noun) => `/${noun}`), ...documents]) {
        await page.goto(address)
        await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
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
