import { expect, test } from './fixtures'

/* What a reader has without scripts: whole pages, and the elder mode. */

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  // Scripts that may not run are not loaded, which Chromium calls a failed request.
  test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/_next\/static\/|\/scripts\//))

  test('front page, story, events and an event are whole', async ({ page }) => {
    for (const list of ['/news', '/events']) {
      await page.goto(list)
      const link = page.locator(`main h3 a[href^="${list}/"]`).first()
      const name = (await link.textContent()) ?? ''
      await link.click()
      await expect(page).toHaveURL(new RegExp(`${list}/.+`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    }
    await page.goto('/')
    await expect(page.locator('main article').first()).toBeVisible()
  })

  test('the elder mode is chosen by its form, stays, and has no advertisement', async ({
    page,
    context,
  }) => {
    await page.goto('/')
    await expect(page.locator('main').getByText('广告', { exact: true })).not.toHaveCount(0)
    await page.getByRole('button', { name: '适老版' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
    expect((await context.cookies()).find(({ name }) => name === 'mode')?.value).toBe('elder')
    for (const address of ['/', '/news']) {
      await page.goto(address)
      await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
      await expect(page.locator('main').getByText('广告', { exact: true })).toHaveCount(0)
    }
    await page.getByRole('button', { name: '标准版' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'standard')
  })
})
