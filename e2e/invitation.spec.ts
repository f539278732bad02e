import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures'

test.use({ javaScriptEnabled: false })
test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/_next\/static\/.*\.js/))

test('an invited person sets their own password by the link, once, and sees where they are signed in', async ({
  page,
  signIn,
}) => {
  await signIn('admin')
  const { docs } = await (await page.request.get('/api/unions?limit=1')).json()
  const email = `${randomUUID()}@example.org`
  const data = { email, name: '新人', roles: ['author'], union: docs[0].id, status: 'active' }
  const { doc } = await (await page.request.post('/api/users', { data })).json()
  const invitation = await page.request.post(`/api/users/${doc.id}/invitation`)
  const { link } = await invitation.json()
  await page.goto('/sign-out')
  await page.getByRole('button', { name: '退出登录' }).click()

  const { pathname, search } = new URL(link)
  await page.goto(pathname + search)
  await expect(page.getByText('新人，您好。')).toBeVisible()
  await page.getByLabel('密码', { exact: true }).fill('a long enough passphrase')
  await page.getByLabel('再输入一次').fill('another long passphrase')
  await page.getByRole('button', { name: '设置密码' }).click()
  await expect(page.getByRole('alert')).toHaveText('两次输入的密码不一致。')
  await page.getByLabel('密码', { exact: true }).fill('a long enough passphrase')
  await page.getByLabel('再输入一次').fill('a long enough passphrase')
  await page.getByRole('button', { name: '设置密码' }).click()

  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill('a long enough passphrase')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { name: '登录的设备' })).toBeVisible()
  await expect(page.getByText('就是现在这台')).toBeVisible()

  await page.goto(pathname + search)
  await expect(page.getByRole('heading', { name: '链接已失效' })).toBeVisible()
})
