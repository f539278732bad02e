import { setDatabaseAway } from './database-switch'
import { expect, test } from './fixtures'

const KEPT = ['/', '/news', '/events', '/studios', '/craftsmen', '/ad-desk', '/about']

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

  test('a page that nobody has read yet, and signing in, say 暂时不可用', async ({
    page,
    expectFailedRequest,
  }) => {
    expectFailedRequest(/(?:)/)
    await page.goto('/sign-in')
    await setDatabaseAway(true)
    await page.getByLabel('邮箱').fill('someone@example.cn')
    await page.getByLabel('密码').fill('does not matter now')
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page.getByText('暂时不可用').first()).toBeVisible()
    await page.goto('/news/a-page-that-nobody-has-read')
    await expect(page.getByText('暂时不可用').first()).toBeVisible()
  })
})
