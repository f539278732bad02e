import { expect, test } from './fixtures'
import { kindsOfPage } from './kinds-of-page'

/* Public pages are documents (docs/decisions/0009-documents.md): what they load, and from where. */

test('no kind of public page loads the runtime or asks another host for anything', async ({
  page,
  request,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const asked: string[] = []
  page.on('request', (each) => asked.push(each.url()))
  for (const [kind, address] of await kindsOfPage(request)) {
    if (kind === 'sign-in') continue
    asked.length = 0
    const answer = await page.goto(address, { waitUntil: 'networkidle' })
    expect(await answer?.text(), address).not.toContain('__next_f')
    expect(answer?.headers()['content-security-policy'], address).toContain("script-src 'self';")
    expect(
      asked.filter((url) => new URL(url).origin !== baseURL),
      address,
    ).toEqual([])
    expect(
      asked.filter((url) => /\.js\b/.test(url) && !new URL(url).pathname.startsWith('/scripts/')),
      address,
    ).toEqual([])
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  // Scripts that may not run are not loaded, which Chromium calls a failed request.
  test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/(_next\/static|scripts)\//))

  test('every kind of page has its title, one heading of the first level and its text', async ({
    page,
    request,
  }) => {
    for (const [kind, address] of await kindsOfPage(request)) {
      await page.goto(address)
      await expect(page.locator('h1'), address).toHaveCount(1)
      await expect(page.locator('html'), address).toHaveAttribute('lang', 'zh-CN')
      // The staff's door is a form and no text.
      const least = kind === 'sign-in' ? 0 : 40
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(least)
      expect(await page.title(), address).not.toBe('')
    }
  })
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('no kind of page has to be pushed sideways', async ({ page, request }) => {
    for (const [, address] of await kindsOfPage(request)) {
      await page.goto(address)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, address).toBe(0)
    }
  })
})
