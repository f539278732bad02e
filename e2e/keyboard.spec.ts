import { expect, test } from './fixtures'
import { kindsOfPage } from './kinds-of-page'

/* The whole site by keyboard: everything that can be used is reached, in order, and seen when it is. */

// A page that glides to what has the focus is still on its way when it is looked at.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Of the element that has the focus: its place among all that can have it, and what shows that it has. */
type Stop = { place: number; all: number; isSeen: boolean; html: string }

const focused = (): Stop => {
  const usable = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  )
  const element = document.activeElement as HTMLElement
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { width, height, bottom, top } = element.getBoundingClientRect()
  const isInSight = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight
  return {
    place: usable.indexOf(element),
    all: usable.length,
    isSeen: isInSight && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    html: element.outerHTML.slice(0, 160),
  }
}

test('every kind of page can be walked through with the tabulator', async ({ page, request }) => {
  test.setTimeout(240_000)
  for (const [, address] of await kindsOfPage(request)) {
    await page.goto(address)
    const { all } = await page.evaluate(focused)
    const reached = new Set<number>()
    for (let step = 0; step < all; step += 1) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(focused)
      expect(stop.isSeen, `${address} ${stop.html}`).toBe(true)
      // A field for a date has a stop for each of its parts.
      if (reached.has(stop.place) && stop.html.includes('type="date"')) {
        step -= 1
        continue
      }
      expect(reached.has(stop.place), `${address} comes twice: ${stop.html}`).toBe(false)
      reached.add(stop.place)
    }
    expect(reached.size, address).toBe(all)
  }
})

test('the skip link leads past the masthead', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})
