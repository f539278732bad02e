import { test } from '@playwright/test'
import { kindsOfPage } from '../../e2e/kinds-of-page'

/* Every kind of public page as readers see it, into screenshots/ by mode, scheme and width. */

const WIDTHS = [390, 768, 1280]
const LOOKS = [
  { mode: 'standard', colorScheme: 'light' },
  { mode: 'standard', colorScheme: 'dark' },
  { mode: 'elder', colorScheme: 'light' },
  { mode: 'elder', colorScheme: 'dark' },
] as const

for (const { mode, colorScheme } of LOOKS) {
  for (const width of WIDTHS) {
    test(`${mode}, ${colorScheme}, ${width} px`, async ({ browser, baseURL, request }) => {
      const context = await browser.newContext({
        baseURL,
        colorScheme,
        locale: 'zh-CN',
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      })
      await context.addCookies([{ name: 'mode', value: mode, url: baseURL ?? '' }])
      const page = await context.newPage()
      for (const [kind, address] of await kindsOfPage(request)) {
        await page.goto(address)
        // Pictures below the fold wait for the reader otherwise.
        await page.evaluate(async () => {
          for (const image of document.images) image.loading = 'eager'
          await Promise.all([...document.images].map((image) => image.decode().catch(() => null)))
        })
        await page.screenshot({
          path: `screenshots/${mode}-${colorScheme}/${kind}-${width}.png`,
          fullPage: true,
          animations: 'disabled',
        })
      }
      await context.close()
    })
  }
}
