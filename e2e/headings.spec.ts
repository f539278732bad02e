import { expect, test } from './fixtures'
import { kindsOfPage } from './kinds-of-page'

/* How a screen reader finds its way: language, one main part, headings in their order. */

test('every kind of page has its language, one main part, one h1 and no heading left out', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  for (const [, address] of await kindsOfPage(request)) {
    await page.goto(address)
    await expect(page.locator('html'), address).toHaveAttribute('lang', /^zh-(CN|Hans)$/)
    await expect(page.getByRole('main'), address).toHaveCount(1)
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    const ones = levels.filter((level) => level === 1)
    expect(ones, address).toHaveLength(1)
    const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)
    expect(jumps, `${address}: ${levels.join(' ')}`).toEqual([])
  }
})
