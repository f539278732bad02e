import type { APIResponse, Page } from '@playwright/test'
import { expect, test } from './fixtures'

/* A classified notice from the form to its page, and what its sender does on the way, with and without scripts. */

const OWNER = '临江市望江区拾光手作工作室'
const WORDS = `${OWNER}遗失公章一枚，编号3700-12，声明作废。`

async function fill(page: Page) {
  await page.getByLabel('遗失者').fill(OWNER)
  await page.getByLabel('遗失物').fill('公章一枚')
  await page.getByLabel('编号').fill('3700-12')
  await page.getByLabel('联系人').fill('时女士')
  await page.getByLabel('联系电话').fill('0500-5559006')
}

const send = (page: Page) => page.getByRole('button', { name: '提交给广告部' }).click()

test('a notice from the form to its day: quoted, accepted, paid, scheduled, read and found', async ({
  page,
  browser,
  signIn,
  baseURL,
}) => {
  await signIn('admin')
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`${baseURL}/ad-desk`)
  await reader.getByRole('link', { name: '在网上填写' }).click()
  await reader.getByRole('link', { name: '遗失声明' }).click()
  await fill(reader)
  await expect(reader.getByText(WORDS)).toBeVisible()
  await expect(reader.getByText('31字，120元')).toBeVisible()
  // Wait for the browser's reckoning: with it nobody has to wait.
  await expect(reader.locator('[name=proof]')).not.toHaveValue('')
  await send(reader)

  await expect(reader).toHaveURL(/\/notices\/follow\/[\w-]{43}$/)
  await expect(reader.getByText('广告部已收到')).toBeVisible()
  const number = /\d{4}-\d{5}/.exec(await reader.locator('main').innerText())?.[0] ?? ''
  const kept = await reader.request.get(reader.url())
  expect(kept.headers()['cache-control']).toBe('private, no-store')
  expect(kept.headers()['x-nextjs-cache']).toBe('MISS')
  expect(await kept.text()).not.toContain('__next_f')
  expect(kept.headers()['referrer-policy']).toBe('no-referrer')
  expect(kept.headers()['x-robots-tag']).toBe('noindex')
  expect((await reader.request.get(`/notices/${number}`)).status()).toBe(404)

  await desk({ state: 'asked', question: '请补充公章的材质。' })
  await reader.reload()
  await expect(reader.getByText('请补充公章的材质。')).toBeVisible()
  await reader.getByLabel('您的答复').fill('铜质')
  await reader.getByRole('button', { name: '答复广告部' }).click()
  await expect(reader.getByText('铜质')).toBeVisible()

  await desk({ state: 'quoted', price: 120 })
  await reader.reload()
  await reader.getByRole('button', { name: '接受报价 120元' }).click()
  await expect(reader.getByText('请到广告部付款120元')).toBeVisible()
  await desk({ state: 'paid', payment: '现金，收据001' })
  const days = ['1', '2', '3', '4', '5', '6', '7']
  expect((await post('/api/globals/ad-desk', { days: { paperDays: days } })).status()).toBe(200)
  await desk({ state: 'scheduled', appearsOn: new Date().toISOString() })

  await expect
    .poll(async () => (await reader.request.get(`/notices/${number}`)).status(), {
      timeout: 20_000,
    })
    .toBe(200)
  await reader.goto(`${baseURL}/notices/${number}`)
  await expect(reader.getByText(WORDS)).toBeVisible()
  await expect(reader.getByLabel('登报咨询').getByRole('link').first()).toHaveAttribute(
    'href',
    /^tel:\d+$/,
  )
  await reader.goto(`${baseURL}/ad-desk`)
  await expect(reader.getByText(WORDS)).toBeVisible()
  await reader.goto(`${baseURL}/search?q=拾光手作工作室公章`)
  await expect(reader.locator(`a[href="/notices/${number}"]`)).toBeVisible()

  async function desk(data: Record<string, unknown>) {
    const { docs } = await (
      await page.request.get(`/api/notices?where[number][equals]=${number}&depth=0`)
    ).json()
    const answer = await page.request.patch(`/api/notices/${docs[0].id}`, {
      data,
      headers: { Origin: baseURL ?? '' },
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }

  function post(address: string, data: unknown): Promise<APIResponse> {
    return page.request.post(address, { data, headers: { Origin: baseURL ?? '' } })
  }
})

test('a wrong answer is said at its field, and what was typed stays', async ({ page }) => {
  await page.goto('/notices/new/lost-certificate')
  await fill(page)
  await page.getByLabel('联系电话').fill('5559006')
  await send(page)
  await expect(page.getByRole('alert')).toContainText('请改正下面标出的内容')
  await expect(page.getByLabel('联系电话')).toHaveValue('5559006')
  await expect(page.getByLabel('联系电话')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('遗失者')).toHaveValue(OWNER)
  // An address that another reader opens shows nothing of it.
  await page.context().clearCookies()
  await page.reload()
  await expect(page.getByLabel('遗失者')).toHaveValue('')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/scripts\//))

  test('the form counts when asked, wants patience, and is taken; a notice is withdrawn', async ({
    page,
  }) => {
    await page.goto('/notices/new/lost-certificate')
    await fill(page)
    await page.getByRole('button', { name: '算一算字数和价格' }).click()
    await expect(page.getByText('31字，120元')).toBeVisible()
    await send(page)
    await expect(page.getByText('提交得太快了')).toBeVisible()
    await expect(async () => {
      await send(page)
      await expect(page).toHaveURL(/\/notices\/follow\//)
    }).toPass({ timeout: 20_000, intervals: [1_000] })
    await page.getByText('不登了，撤回这份启事').click()
    await page.getByRole('button', { name: /撤回编号/ }).click()
    await expect(page.getByText('这份启事已经撤回，不会刊登。')).toBeVisible()
  })
})

test('a link that opens nothing says so', async ({ page }) => {
  await page.goto(`/notices/follow/${'x'.repeat(43)}`)
  await expect(page.getByText('这个查询链接打不开启事')).toBeVisible()
})
