import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures'
import { readable } from './readable'

/* The paper as a reader goes through it: by the list, the calendar, page by page, in words, and on the printed page. */

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** The address of the latest issue's first page, as the list gives it. */
async function firstPage(request: {
  get: (address: string) => Promise<{ text(): Promise<string> }>
}) {
  const html = await (await request.get('/editions')).text()
  return /href="(\/editions\/\d{4}-\d{2}-\d{2}\/1)"/.exec(html)?.[1] ?? '/editions/no-page-found'
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/(_next\/static|scripts)\//))

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
    await story.getByRole('link', { name: /^全文/ }).click()
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
  await page.waitForLoadState()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\/1$/)
})

test('a story is on its page, in the text and on the picture only while it is published', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const headline = '只在发布期间见报的一条消息'
  const address = '/editions/2026-01-05/1'
  const headers = { Origin: baseURL ?? '' }
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(`/api${path}`, { data, headers })
    expect(answer.ok(), path).toBe(true)
    return (await answer.json()).doc
  }
  const as = async (role: string) => {
    await page.context().clearCookies()
    await signIn(role)
  }
  /** How often the headline stands on the page and its text twin. */
  const counts = () =>
    Promise.all(
      [address, `${address}/text`].map(async (each) => {
        const words = readable(await (await request.get(each)).text())
        return words.split(headline).length - 1
      }),
    )

  await signIn('author')
  const story = await post('/articles?draft=true', {
    headline,
    kind: 'story',
    reporters: ['闻笛'],
  })
  await post(`/articles/${story.id}/review`, { action: 'submit' })

  await as('chief')
  const { docs } = await (
    await page.request.get('/api/editions?where[pages.scan][exists]=true&limit=1&depth=0')
  ).json()
  const { publication, union, pages } = docs[0]
  const { scan } = pages.find((each: { scan: number | null }) => each.scan !== null)
  const area = { x: 10, y: 10, width: 40, height: 20 }
  const hotspots = [{ story: story.id, ...area }]
  await post('/editions', {
    publication,
    union,
    day: '2026-01-05',
    pages: [{ number: '1', name: '要闻', stories: [story.id], scan, hotspots }],
    _status: 'published',
  })
  expect(await counts()).toEqual([0, 0])
  const api = await request.get('/api/editions?where[day][equals]=2026-01-05&depth=2')
  expect((await api.json()).docs[0].pages[0].hotspots).toEqual([])
  expect(await api.text()).not.toContain(headline)

  for (const role of ['editor', 'reviewer', 'chief']) {
    await as(role)
    await post(`/articles/${story.id}/review`, { action: 'pass' })
  }
  // The region with its link, the hotspot, the list beside the picture; in the text the headline alone.
  await expect.poll(counts, { timeout: 1_000 }).toEqual([4, 1])
  await page.goto(address)
  await expect(page.getByRole('link', { name: `1. ${headline}` })).toBeVisible()

  await post(`/articles/${story.id}/review`, { action: 'withdraw', opinion: '失实' })
  await expect.poll(counts, { timeout: 1_000 }).toEqual([0, 0])
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
            await page.evaluate(axe)
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
