import { setDatabaseAway } from './database-switch'
import { expect, test } from './fixtures'

const KEPT = [
  ...['/', '/news', '/events', '/studios', '/craftsmen', '/ad-desk', '/about'],
  ...['/feeds/site/rss.xml', '/calendars/city/all.ics', '/sitemap.xml', '/og/site/home.png'],
]

test.describe('the database is away', () => {
  test.afterEach(() => setDatabaseAway(false))

  test('published pages stay, and the portal comes back by itself', async ({ request }) => {
    const story = (await (await request.get('/news')).text()).match(
      /href="(\/news\/[a-z0-9-]+)"/,
    )?.[1]
    expect(story).toBeDefined()
    const pages = [...KEPT, story ?? '']
    for (const page of pages) expect((await request.get(page)).status(), page).toBe(200)

    await setDatabaseAway(true)
    await expect.poll(async () => (await request.get('/readyz')).status()).toBe(503)
    expect((await request.get('/livez')).status()).toBe(200)
    for (const page of pages) expect((await request.get(page)).status(), page).toBe(200)

    await setDatabaseAway(false)
    await expect.poll(async () => (await request.get('/readyz')).status()).toBe(200)
    expect((await request.get('/unions')).status()).toBe(200)
  })

  test('a page that nobody has read yet is 503 in calm words, without scripts too', async ({
    browser,
    baseURL,
    request,
  }) => {
    const unread = '/news/a-page-that-nobody-has-read'
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await setDatabaseAway(true)
    await expect.poll(async () => (await request.get('/readyz')).status()).toBe(503)
    const answer = await page.goto(unread)
    expect(answer?.status()).toBe(503)
    expect(answer?.headers()['cache-control']).toContain('no-store')
    await expect(page.getByRole('heading', { name: '暂时不可用' })).toBeVisible()

    await setDatabaseAway(false)
    await expect.poll(async () => (await request.get('/readyz')).status()).toBe(200)
    await expect.poll(async () => (await page.goto(unread))?.status()).toBe(404)
    await context.close()
  })

  test('signing in says 暂时不可用', async ({ page, expectFailedRequest }) => {
    expectFailedRequest(/\/(api\/auth|sign-in)/)
    await page.goto('/sign-in')
    await setDatabaseAway(true)
    await page.getByLabel('邮箱').fill('someone@example.cn')
    await page.getByLabel('密码').fill('does not matter now')
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page.getByText('暂时不可用').first()).toBeVisible()
  })
})
