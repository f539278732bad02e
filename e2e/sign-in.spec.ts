import { demoAccount, expect, test } from './fixtures'

const editor = () => demoAccount('editor')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // Chromium counts the scripts it does not load as failed.
  test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/_next\/static\/.*\.js/))

  test('a wrong password is answered at the form, which keeps the e-mail', async ({ page }) => {
    await page.goto('/sign-in?callbackUrl=/account')
    await page.getByLabel('邮箱').fill(editor().email)
    await page.getByLabel('密码').fill('not the password')
    await page.getByRole('button', { name: '登录' }).click()

    await expect(page.getByRole('alert')).toHaveText('邮箱或密码不正确，或账号已停用。')
    await expect(page.getByLabel('邮箱')).toHaveValue(editor().email)
    await expect(page.getByLabel('密码')).toHaveValue('')

    await page.getByLabel('密码').fill(editor().password)
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page).toHaveURL(/\/account$/)
    await expect(page.getByRole('definition').filter({ hasText: editor().email })).toBeVisible()
  })

  test('a wrong current password is answered at its field', async ({ page, signIn }) => {
    await signIn('editor')
    await page.goto('/account')
    await page.getByLabel('当前密码').fill('not the password')
    await page.getByLabel('新密码', { exact: true }).fill('a new long passphrase')
    await page.getByLabel('再输入一次新密码').fill('a new long passphrase')
    await page.getByRole('button', { name: '修改密码' }).click()
    await expect(page.getByRole('alert')).toHaveText('当前密码不正确。')
  })
})

test('the admin sends a stranger to sign in, and brings them back', async ({ page }) => {
  await page.goto('/admin/collections/users')
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/)
  await page.getByLabel('邮箱').fill(demoAccount('admin').email)
  await page.getByLabel('密码').fill(demoAccount('admin').password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/users/)
  await expect(page.getByRole('heading', { name: '账号' })).toBeVisible()
})

test('an address of another site is no place to go after signing in', async ({ page }) => {
  for (const target of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(target)}`)
    await expect(page.locator('input[name=callbackUrl]').first()).toHaveValue('/admin')
  }
})

test('after signing out the old cookie is nobody’s', async ({ page, context, signIn }) => {
  await signIn('editor')
  const before = await context.cookies()
  const me = async () => (await (await page.request.get('/api/users/me')).json()).user
  expect(await me()).toMatchObject({ email: editor().email })

  await page.goto('/sign-out')
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByRole('heading', { name: '已退出' })).toBeVisible()

  await context.addCookies(before)
  expect(await me()).toBeNull()
})

test('a form from another site signs nobody in', async ({ page, request }) => {
  await page.goto('/sign-in')
  const form = { email: editor().email, password: editor().password, csrfToken: 'guessed' }
  const foreign = await request.post('/api/auth/callback/credentials', {
    form,
    headers: { origin: 'https://evil.example' },
  })
  expect(foreign.status()).toBe(403)
  const guessed = await request.post('/api/auth/callback/credentials', { form, maxRedirects: 0 })
  expect(guessed.headers()['set-cookie']).not.toContain('session-token')
})
