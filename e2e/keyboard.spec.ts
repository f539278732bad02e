import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/* The site by keyboard, and as a screen reader finds its way: skip link, order of focus, landmarks, headings. */

// What takes the focus is scrolled to at once, so that there is nothing to wait for.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const LISTS = ['/news', '/events', '/studios', '/craftsmen', '/pledges', '/unions', '/editions']

async function firstOf(page: Page, list: string): Promise<string> {
  await page.goto(list)
  const links = page.locator(`main a[href^="${list}/"]:not([href*="/kind/"]):not([href*="/past"])`)
  return (await links.first().getAttribute('href')) ?? ''
}

/** Whether what has the focus can be seen to have it; null where nothing has. */
const focusSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const { top, bottom, left, right } = focused.getBoundingClientRect()
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const name = focused.textContent?.trim() || focused.getAttribute('aria-label')
    return { name, isInView, isMarked, isInFooter: focused.closest('footer') !== null }
  })

for (const kind of ['front page', 'story'] as const) {
  test(`the ${kind} is gone through with Tab alone, and the focus is always seen`, async ({
    page,
  }) => {
    await page.goto(kind === 'story' ? await firstOf(page, '/news') : '/')
    await page.keyboard.press('Tab')
    expect((await focusSeen(page))?.name).toBe('跳到正文')

    const last = await page.locator('footer a').last().textContent()
    let steps = 0
    for (let seen = await focusSeen(page); seen?.name !== last?.trim(); steps++) {
      expect(steps, 'a trap').toBeLessThan(250)
      expect(seen, 'the focus is lost').toMatchObject({ isInView: true, isMarked: true })
      await page.keyboard.press('Tab')
      seen = await focusSeen(page)
    }
    expect(steps).toBeGreaterThan(20)
  })
}

test('the skip link leads past the masthead', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('every kind of page has its language, one main part, one h1 and no heading left out', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const documents: string[] = []
  for (const list of LISTS) documents.push(await firstOf(page, list))
  for (const address of ['/', ...LISTS, ...documents, '/ad-desk', '/about', '/sign-in']) {
    await page.goto(address)
    await expect(page.locator('html'), address).toHaveAttribute('lang', /^zh-(CN|Hans)$/)
    await expect(page.getByRole('main'), address).toHaveCount(1)
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    expect(
      levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1)
    // The masthead has none: the first is the page's own.
    const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)
    expect(jumps, `${address}: ${levels.join(' ')}`).toEqual([])
  }
})
