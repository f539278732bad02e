import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/* The lists as a reader without scripts uses them: maps, heads of tables, calendars and forms are links and addresses. */

test.use({ javaScriptEnabled: false })
// Scripts that may not run are not loaded, which Chromium calls a failed request.
test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/(_next\/static|scripts)\//))

const districtOnMap = (page: Page, name: string) =>
  page.getByRole('navigation', { name: /城区图/ }).getByRole('link', { name })
const rows = (page: Page) => page.getByRole('table').getByRole('rowheader').getByRole('link')

test('a district on the map is a filter, and chosen again it is none', async ({ page }) => {
  await page.goto('/studios')
  const all = await rows(page).count()
  const district = districtOnMap(page, '西禾区')
  const words = (await district.getAttribute('aria-label')) ?? ''
  const count = Number(/(\d+)个/.exec(words)?.[1])
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(all)

  // Where the name stands, as a finger would.
  await district.getByText('西禾区').click()
  await expect(page).toHaveURL('/studios?union=xihe')
  await expect(rows(page)).toHaveCount(count)
  await expect(districtOnMap(page, '西禾区')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByLabel('工会', { exact: true })).toHaveValue('xihe')

  await districtOnMap(page, '西禾区').getByText('西禾区').click()
  await expect(page).toHaveURL('/studios')
  await expect(rows(page)).toHaveCount(all)
})

test('the map is used by keyboard, and its focus is seen', async ({ page }) => {
  await page.goto('/studios')
  const district = districtOnMap(page, '望江区')
  await district.focus()
  const ground = district.locator('path')
  await expect(ground).toHaveCSS('stroke-width', '4px')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/studios?union=wangjiang')
})

test('the heads of the ledger sort it, either way, and keep the other choices', async ({
  page,
}) => {
  await page.goto('/studios?union=linjiang')
  const totals = async () =>
    (await page.locator('tbody td:last-child').allTextContents()).map(Number)
  const head = () => page.getByRole('columnheader', { name: '合计' })

  await head().getByRole('link').click()
  await expect(page).toHaveURL('/studios?union=linjiang&sort=total#ledger')
  await expect(head()).toHaveAttribute('aria-sort', 'descending')
  const descending = await totals()
  expect(descending.length).toBeGreaterThan(3)
  expect(descending).toEqual(descending.toSorted((a, b) => b - a))

  await head().getByRole('link').click()
  await expect(head()).toHaveAttribute('aria-sort', 'ascending')
  expect(await totals()).toEqual(descending.toReversed().toSorted((a, b) => a - b))
})

test('the form of the studios asks for all at once', async ({ page }) => {
  await page.goto('/studios')
  await page.getByLabel('级别', { exact: true }).selectOption({ label: '省级' })
  await page.getByLabel('排序', { exact: true }).selectOption({ label: '成立年份' })
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page).toHaveURL(/level=provincial/)
  await expect(page.getByRole('columnheader', { name: '成立' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(page.locator('tbody th').filter({ hasNotText: '省级' })).toHaveCount(0)
  await expect(districtOnMap(page, '西禾区，0/')).toBeVisible()
  await page.getByRole('link', { name: '取消全部条件' }).click()
  await expect(page).toHaveURL('/studios')
})

test('the calendar marks today and turns to the next month in which there is something', async ({
  page,
}) => {
  await page.goto('/events')
  await page.getByRole('link', { name: '月历' }).click()
  await expect(page).toHaveURL(/\/events\/month\/\d{4}-\d{2}$/)
  await expect(page.getByRole('table').locator('[aria-current="date"]')).toContainText('今天')
  const shown = await page.getByRole('heading', { level: 1 }).textContent()

  const next = page.locator('a[rel="next"]')
  const name = ((await next.textContent()) ?? '').replace(/[^\d年月]/g, '')
  await next.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/events\/[^/]+$/)
  await page.goBack()
  await page.locator('a[rel="prev"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shown ?? '')
})

test('a month without anything says so, and beyond the calendar there is none', async ({
  page,
  request,
  expectFailedRequest,
}) => {
  const year = new Date().getFullYear()
  await page.goto(`/events/month/${year + 1}-09`)
  await expect(page.getByText(`${year + 1}年9月没有活动`)).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  expectFailedRequest(/\/events\/month\//)
  for (const odd of [`${year + 9}-01`, '2026-13', 'x'])
    expect((await request.get(`/events/month/${odd}`)).status(), odd).toBe(404)
})

test('a small screen has an agenda in place of the calendar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/events')
  await page.getByRole('link', { name: '月历' }).click()
  await expect(page.getByRole('table')).toBeHidden()
  await expect(page.locator('main ol ul a').first()).toBeVisible()
})

test('only what one can register for', async ({ page }) => {
  await page.goto('/events')
  await page.getByText('筛选活动').click()
  await page.getByLabel('只看报名中的').check()
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page).toHaveURL(/open=1/)
  const lines = page.locator('main tbody tr')
  expect(await lines.count()).toBeGreaterThan(0)
  await expect(lines.filter({ hasNotText: '正在报名' })).toHaveCount(0)
  await expect(page.getByLabel('只看报名中的')).toBeChecked()
})

test('past days are found by their dates', async ({ page }) => {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
  await page.goto(`/events?from=${day(10)}&to=${day(4)}`)
  await expect(page.locator('main')).toContainText('漕溪运河职工骑游')
})

test('craftsmen by level, and the count stays a link', async ({ page }) => {
  await page.goto('/craftsmen')
  const provincial = page.getByRole('link', { name: /省级工匠/ })
  const count = Number.parseInt((await provincial.textContent()) ?? '', 10)
  await provincial.click()
  await expect(page).toHaveURL('/craftsmen?level=provincial')
  await expect(page.locator('main article')).toHaveCount(count)
})

const ODD = [
  'union=nowhere&level=%E6%9C%80%E9%AB%98&field=%00&sort=--',
  `union=${'x'.repeat(5_000)}&kind=party&from=2026-02-30&open=yes`,
  'level[]=a&level=%F0%9F%98%80&trade=<script>&to=0000-00-00&union=%25%27%22',
]

for (const list of ['/studios', '/events', '/craftsmen']) {
  test(`odd values in ${list} are left aside in calm words`, async ({ page }) => {
    for (const odd of ODD) {
      const answer = await page.goto(`${list}?${odd}`)
      expect(answer?.status(), odd.slice(0, 40)).toBe(200)
      await expect(page.getByText('地址里有看不懂的条件')).toBeVisible()
      await expect(page.locator('main article, main tbody tr').first()).toBeVisible()
    }
    await page.goto(`${list}?utm_source=x`)
    await expect(page.getByText('地址里有看不懂的条件')).toHaveCount(0)
  })
}

test('nothing of the lists is wider than the smallest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const addresses = [
    '/studios',
    '/studios?level=national&sort=-patent',
    '/events',
    '/events/list',
    '/events?open=1',
    '/craftsmen',
    '/pledges',
    '/unions',
    '/unions/wangjiang',
    '/columns/jiangbohui',
    '/ad-desk',
  ]
  for (const address of addresses) {
    await page.goto(address)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, address).toBeLessThanOrEqual(320)
  }
})
