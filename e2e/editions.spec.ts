import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures'

/* The paper as a reader goes through it: by the list, the calendar, page by page, in words, and on the printed page. */

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The address of the latest issue's first page, as the list gives it. */
async function firstPage(request: {
  get: (address: string) => Promise<{ text(): Promise<string> }>
}) {
  const html = await (await request.get('/editions')).text()
  return /href="(\/editions\/\d{4}-\d{2}-\d{2}\/1)"/.exec(html)?.[1] ?? '/editions/no-page-found'
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/_next\/static\//))

  test('from the list over the calendar to a page, the next one, a story, and back', async ({
    page,
  }) => {
    await page.goto('/editions')
    await page.getByRole('link', { name: '往期日历' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('往期日历')
    await page.getByRole('table').getByRole('link').last().click()

    await expect(page.getByRole('heading', { level: 1 })).toContainText('第1版')
    await expect(page.getByText('第1版，共4版')).toBeVisible()
    const pages = page.getByRole('navigation', { name: '版面导航' })
    await pages.getByRole('link', { name: '下一版' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('第2版')

    const story = page.getByRole('article').first()
    const headline = (await story.getByRole('heading').textContent()) ?? ''
    await story.getByRole('link', { name: `全文：${headline}` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
    await page.goBack()
    await expect(page.getByText('第2版，共4版')).toBeVisible()
  })

  test('an issue leads to the one before it and back', async ({ page, request }) => {
    await page.goto(await firstPage(request))
    const before = page.url()
    await page.getByRole('link', { name: /^上一期/ }).click()
    await expect(page).not.toHaveURL(before)
    await page.getByRole('link', { name: /^下一期/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('第1版')
  })

  test('the text twin has every story of the page, whole', async ({ page, request }) => {
    await page.goto(await firstPage(request))
    const headlines = await page.getByRole('article').getByRole('heading').allTextContents()
    await page.getByRole('link', { name: '看文字版' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/第1版.*文字版/)
    expect(
      await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents(),
    ).toEqual(headlines)
    await page.getByRole('link', { name: '看版式' }).click()
    await expect(page).toHaveURL(/\/1$/)
  })

  test('the picture of the page leads to its stories by keyboard alone', async ({
    page,
    request,
  }) => {
    await page.goto(await firstPage(request))
    await page.getByRole('link', { name: '看版面图' }).press('Enter')
    await expect(page).toHaveURL(/#scan$/)
    const figure = page
      .getByRole('figure')
      .filter({ has: page.getByRole('link', { name: /^1\. / }) })
    const hotspots = figure.getByRole('link')
    await expect(hotspots).not.toHaveCount(0)
    const names = await hotspots.allTextContents()
    expect(names.map((name) => name.replace(/^\d+\. /, ''))).toEqual(
      await page.locator('section[aria-labelledby="scan"] ol').getByRole('link').allTextContents(),
    )
    await hotspots.first().focus()
    await page.keyboard.press('Tab')
    await expect(hotspots.nth(1)).toBeFocused()
    await expect(hotspots.nth(1).locator('span')).toHaveCSS('clip-path', 'none')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      names[1]?.replace(/^\d+\. /, '') ?? '',
    )
  })
})

test('arrow keys turn the pages, and say so', async ({ page, request }) => {
  const address = await firstPage(request)
  await page.goto(address)
  await expect(page.getByText('按键盘 ← → 翻版')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/2$/)
  await expect(page.getByText('按键盘 ← → 翻版')).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\/1$/)
})

test('a story that is withdrawn leaves page, text and hotspots at once', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  const address = await firstPage(request)
  const html = await (await request.get(address)).text()
  const slugs = [...html.matchAll(/href="\/news\/([^"]+)"/g)].map(([, slug]) => slug)
  const slug = slugs.at(-1) ?? ''
  const everywhere = [address, `${address}/text`]
  for (const each of everywhere) expect(await (await request.get(each)).text()).toContain(slug)

  await signIn('chief')
  const found = await page.request.get(
    `/api/articles?where[slug][equals]=${encodeURIComponent(decodeURIComponent(slug))}&depth=0`,
  )
  const { id, headline } = (await found.json()).docs[0]
  const act = (data: object) =>
    page.request.post(`/api/articles/${id}/review`, { data, headers: { Origin: baseURL ?? '' } })
  expect((await act({ action: 'withdraw', reason: '失实' })).status()).toBe(200)
  for (const each of everywhere) {
    await expect
      .poll(async () => (await request.get(each)).text(), { message: each, timeout: 1_000 })
      .not.toContain(slug)
    expect(await (await request.get(each)).text()).not.toContain(headline)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const mode of ['standard', 'elder'] as const) {
    test.describe(`${colorScheme}, ${mode}`, () => {
      test.use({ colorScheme })

      test('no page of the paper breaks a rule that a machine can see', async ({
        page,
        context,
        request,
        baseURL,
      }) => {
        await context.addCookies([{ name: 'mode', value: mode, url: baseURL ?? '' }])
        const first = await firstPage(request)
        const addresses = ['/editions', '/editions/calendar', first, `${first}/text`]
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          for (const address of addresses) {
            await page.goto(address)
            await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
            const { violations } = await page.evaluate<AxeResults, string[]>(
              (rules) => Reflect.get(window, 'axe').run({ runOnly: rules }),
              RULES,
            )
            const broken = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
            expect(broken, `${address} at ${width}`).toEqual([])
            expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(width)
          }
        }
      })
    })
  }
}
