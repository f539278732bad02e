import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from './fixtures'

// An account of its own: the demo's are everybody's.

test.use({ javaScriptEnabled: false })
test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/_next\/static\/.*\.js/))

const password = 'a long enough passphrase'

async function createAuthor(page: Page) {
  const { docs } = await (await page.request.get('/api/unions?limit=1')).json()
  const email = `${randomUUID()}@example.org`
  const data = {
    email,
    password,
    name: '两步',
    roles: ['author'],
    union: docs[0].id,
    status: 'active',
  }
  expect((await page.request.post('/api/users', { data })).status()).toBe(201)
  return email
}

async function signInAs(page: Page, email: string) {
  await page.goto('/sign-in?callbackUrl=/account')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

async function signOut(page: Page) {
  await page.goto('/sign-out')
  await page.getByRole('button', { name: '退出登录' }).click()
}

test('set up on the account page, asked for at the next sign-in, replaced by a recovery code', async ({
  page,
  signIn,
}) => {
  await signIn('admin')
  const email = await createAuthor(page)
  await signOut(page)

  await signInAs(page, email)
  await page.getByRole('link', { name: '设置两步验证' }).click()
  await page.getByRole('button', { name: '开始设置' }).click()
  await expect(page.getByRole('img', { name: '两步验证的二维码' })).toBeVisible()
  const key = (await page.locator('.secret').textContent()) ?? ''
  const secret = Secret.fromBase32(key.replaceAll(' ', ''))
  await page.getByLabel('六位数字').fill('000000')
  await page.getByRole('button', { name: '完成设置' }).click()
  await expect(page.getByRole('alert')).toContainText('验证码不正确')
  await page.getByLabel('六位数字').fill(TOTP.generate({ secret }))
  await page.getByRole('button', { name: '完成设置' }).click()
  const codes = await page.locator('.recovery-codes code').allTextContents()
  expect(codes).toHaveLength(10)
  await page.getByRole('link', { name: '已经保存，继续' }).click()
  await expect(page).toHaveURL(/\/account$/)
  await expect(page.getByText('已启用，还有 10 个恢复码可用。')).toBeVisible()

  await signOut(page)
  await signInAs(page, email)
  await expect(page.getByRole('heading', { name: '两步验证' })).toBeVisible()
  // Neither the account nor the API knows the person yet.
  expect((await (await page.request.get('/api/users/me')).json()).user).toBeNull()
  await page.goto('/account')
  await expect(page).toHaveURL(/\/second-factor\?callbackUrl=/)
  await page.getByLabel('验证码').fill(codes[0] ?? '')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page).toHaveURL(/\/account$/)
  await expect(page.getByText('已启用，还有 9 个恢复码可用。')).toBeVisible()
})
