import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures'
import { readQr } from './qr'

/* Taking part, from the form to the ticket and what its holder does with it, with and without scripts. */

type Registration = Record<string, unknown>

const HOUR = 3_600_000
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

let next = Date.now() % 10_000_000
const someone = () => `137${String(next++).padStart(8, '0')}`

/** Publishes an event as an editor, and leaves. @returns its address */
async function publish(
  {
    page,
    signIn,
    baseURL,
  }: { page: Page; signIn: (role: string) => Promise<void>; baseURL?: string },
  registration: Registration,
): Promise<string> {
  await signIn('editor')
  const answer = await page.request.post('/api/events', {
    headers: { Origin: baseURL ?? '' },
    data: {
      name: '环湖骑行试验',
      kind: 'sport',
      startDate: fromNow(48),
      endDate: fromNow(50),
      location: { name: '东湖南门广场', address: '莲塘路' },
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      registration: {
        mode: 'firstCome',
        opensAt: fromNow(-1),
        closesAt: fromNow(24),
        capacity: 5,
        ...registration,
      },
      _status: 'published',
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  await page.context().clearCookies()
  return `/events/${(await answer.json()).doc.slug}`
}

async function fill(page: Page, phone: string, name = '林晓') {
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('手机号').fill(phone)
  await page.getByLabel('单位').fill('临江机床厂')
  await page.getByLabel('我已读过并同意').check()
}

const send = (page: Page) => page.getByRole('button', { name: '提交报名' })
const ticket = /\/tickets\/[0-9A-Z]{8}-[0-9a-f]{40}$/

/** Registers somebody through the form. @returns the address of the ticket */
async function register(page: Page, event: string, phone = someone()): Promise<string> {
  await page.goto(event)
  await fill(page, phone)
  await send(page).click()
  await expect(page).toHaveURL(ticket)
  return page.url()
}

async function expectAccessible(page: Page) {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
  const { violations } = await page.evaluate<AxeResults>(() =>
    Reflect.get(window, 'axe').run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  )
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0)
}

test('from the form to the ticket: places to the second, one registration however often it is sent', async ({
  page,
  signIn,
  baseURL,
  expectFailedRequest,
}) => {
  // Another person's form has the ticket of the one before, once.
  expectFailedRequest(/\/registrations$/)
  const event = await publish({ page, signIn, baseURL }, {})
  await page.goto(event)
  await expect(page.locator('[data-places]')).toHaveText(/^余 5 个（\d\d:\d\d:\d\d）$/)
  await expect(page.getByLabel('我已读过并同意')).not.toBeChecked()
  await expect(page.getByText('个人信息处理者：')).toBeVisible()
  const phone = someone()
  await fill(page, phone)
  await send(page).dblclick()
  await expect(page).toHaveURL(ticket)
  const address = page.url()
  await expect(page.getByText('报名成功', { exact: true })).toBeVisible()

  // Loaded anew, gone back to, sent once more: the same ticket.
  await page.reload()
  await page.goto(event)
  await fill(page, phone)
  await send(page).click()
  await expect(page).toHaveURL(address)
  expect((await (await page.request.get(`/api${event}/places`)).json()).pools[0].left).toBe(4)

  const kept = await page.request.get(address)
  expect(kept.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  })
  const source = await kept.text()
  expect(source).not.toContain(phone)
  expect(source).toContain(`${phone.slice(0, 3)}****${phone.slice(-4)}`)
  expect(source).not.toContain('__next_f')
  const code = await page.getByRole('img', { name: /^签到二维码/ }).screenshot()
  expect(await readQr(code)).toMatch(/^GH1\.\d+\.[0-9A-Z]{8}\.[0-9a-f]{8}\.[\w-]{86}$/)

  // Another person of the same household, on the same page: another registration.
  await page.goto(event)
  await fill(page, someone(), '林小晓')
  await send(page).click()
  await expect(page).toHaveURL(ticket)
  expect(page.url()).not.toBe(address)
})

test('what is wrong is said at its field, and what was typed stays', async ({
  page,
  signIn,
  baseURL,
  expectFailedRequest,
}) => {
  expectFailedRequest(/\/registrations$/)
  const event = await publish(
    { page, signIn, baseURL },
    {
      questions: [
        { label: '上衣尺码', kind: 'choice', choices: '中\n大', purpose: '备衣服', required: true },
        { label: '健康情况', kind: 'text', purpose: '安排医护', sensitive: true },
      ],
    },
  )
  await page.goto(event)
  await page.getByLabel('姓名').fill('林晓')
  await page.getByLabel('手机号').fill('12345')
  await page.getByLabel('健康情况', { exact: false }).first().fill('膝盖有旧伤')
  await send(page).click()
  await expect(page.getByText('请填写 11 位手机号')).toBeVisible()
  await expect(page.getByText('请填写单位。')).toBeVisible()
  await expect(page.getByText('请回答“上衣尺码”。')).toBeVisible()
  await expect(page.getByLabel('手机号')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('手机号')).toBeFocused()
  await expect(page.getByLabel('手机号')).toHaveValue('12345')
  await expect(page.getByLabel('姓名')).not.toHaveAttribute('aria-invalid')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectAccessible(page)

  const phone = someone()
  await page.getByLabel('手机号').fill(`+86 ${phone}`)
  await page.getByLabel('单位').fill('临江机床厂')
  await page.getByLabel('上衣尺码').selectOption('大')
  await send(page).click()
  await expect(page.getByText('须勾选单独同意')).toBeVisible()
  await page.getByLabel('我单独同意处理').check()
  await send(page).click()
  await expect(page.getByText('请读过个人信息处理说明并勾选同意')).toBeVisible()
  await page.getByLabel('我已读过并同意').check()
  await send(page).click()
  await expect(page).toHaveURL(ticket)
  await page.getByText('本门户保存了您的哪些信息').click()
  await expect(page.getByText('膝盖有旧伤')).toBeVisible()
  await expectAccessible(page)
})

test('full, then waiting, then offered and accepted; no page tells a telephone number', async ({
  page,
  signIn,
  baseURL,
  expectFailedRequest,
}) => {
  expectFailedRequest(/\/registrations$/)
  const event = await publish(
    { page, signIn, baseURL },
    { capacity: 1, waitlist: 1, promotion: 'offer', offerHours: 12 },
  )
  const [phone, other] = [someone(), someone()]
  const first = await register(page, event, phone)
  const second = await register(page, event, other)
  await expect(page.getByText('您排在候补第 1 位')).toBeVisible()
  await page.goto(event)
  await expect(page.locator('[data-standing]')).toHaveText('名额已满')
  await expect(send(page)).toBeHidden()
  await page.goto(`${event}/register`)
  await expect(page.getByText('候补也满了')).toBeVisible()

  await page.goto(first)
  await page.getByText('不参加了，取消报名').click()
  await page.getByRole('button', { name: /^取消报名/ }).click()
  await expect(page.getByRole('status').first()).toHaveText('已取消报名。')
  await expect(page.getByRole('img', { name: /^签到二维码/ })).toHaveCount(0)

  await page.goto(second)
  await expect(page.getByText(/名额为您留到 \d{4}年\d+月\d+日 \d\d:\d\d/)).toBeVisible()
  await page.getByRole('button', { name: '确认参加' }).click()
  await expect(page.getByText('已确认，名额归您。')).toBeVisible()
  await expect(page.getByRole('img', { name: /^签到二维码/ })).toBeVisible()

  for (const address of [event, `${event}/register`, `/api${event}/places`]) {
    const source = await (await page.request.get(address)).text()
    for (const number of [phone, other]) expect(source, address).not.toContain(number)
  }
})

test('approval is waited for on the ticket', async ({ page, signIn, baseURL }) => {
  const event = await publish({ page, signIn, baseURL }, { mode: 'approval' })
  await register(page, event)
  await expect(page.getByText('待审核', { exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: /^签到二维码/ })).toHaveCount(0)
})

test('before it opens and after it closes the page says so, and takes nobody', async ({
  page,
  signIn,
  baseURL,
}) => {
  const early = await publish({ page, signIn, baseURL }, { opensAt: fromNow(2) })
  await page.goto(early)
  await expect(page.locator('[data-standing]')).toHaveText('报名尚未开始')
  await expect(send(page)).toBeHidden()
  await page.goto(`${early}/register`)
  await expect(page.getByText('报名尚未开始。')).toBeVisible()
  const late = await publish({ page, signIn, baseURL }, { closesAt: fromNow(-0.5) })
  await page.goto(late)
  await expect(page.locator('[data-standing]')).toHaveText('报名已截止')
  await expect(send(page)).toHaveCount(0)
})

test('a form left open until registration opens comes into view by itself', async ({
  page,
  signIn,
  baseURL,
}) => {
  const opensAt = new Date(Date.now() + 8_000).toISOString()
  const event = await publish({ page, signIn, baseURL }, { opensAt })
  await page.goto(event)
  await expect(send(page)).toBeVisible({ timeout: 20_000 })
  // The page itself is rendered anew then, and not when its ten minutes are over.
  await expect
    .poll(async () => (await page.request.get(event)).text())
    .toMatch(/data-standing[^>]*>正在报名/)
})

test('a ticket is found again by number and telephone number, and by nothing less', async ({
  page,
  signIn,
  baseURL,
  expectFailedRequest,
}) => {
  const event = await publish({ page, signIn, baseURL }, {})
  const phone = someone()
  const address = await register(page, event, phone)
  const number = /tickets\/(\w{8})/.exec(address)?.[1] ?? ''
  await page.getByRole('link', { name: '凭报名号和手机号找回' }).click()
  for (const [wrongNumber, wrongPhone] of [
    [number, someone()],
    ['00000000', phone],
  ] as const) {
    await page.getByLabel('报名号').fill(wrongNumber)
    await page.getByLabel('手机号').fill(wrongPhone)
    await page.getByRole('button', { name: '打开票证' }).click()
    await expect(page.getByRole('alert')).toHaveText(
      '报名号和手机号对不上，或没有这项报名。请核对后再试。',
    )
  }
  await expectAccessible(page)
  await page.getByLabel('报名号').fill(number.toLowerCase())
  await page.getByLabel('手机号').fill(phone)
  await page.getByRole('button', { name: '打开票证' }).click()
  await expect(page).toHaveURL(address)
  expectFailedRequest(/\/tickets\/\w{8}-/)
  for (const wrong of [address.replace(/.$/, 'x'), `/tickets/${number}-${'0'.repeat(40)}`])
    expect((await page.request.get(wrong)).status(), wrong).toBe(404)
})

test('what is kept of a person is shown, and erased', async ({ page, signIn, baseURL }) => {
  const event = await publish({ page, signIn, baseURL }, {})
  const address = await register(page, event)
  await page.getByText('删除我的个人信息').click()
  await page.getByLabel('我知道删除后不能恢复').check()
  await page.getByRole('button', { name: '删除个人信息' }).click()
  await expect(page.getByText('个人信息已删除。')).toBeVisible()
  const source = await (await page.request.get(address)).text()
  expect(source).not.toContain('林晓')
  expect(source).not.toContain('临江机床厂')
})

test.describe('in WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605 MicroMessenger/8.0.50' })

  test('the page says how to get at the calendar, has the text to copy and a poster', async ({
    page,
    signIn,
    baseURL,
  }) => {
    const event = await publish({ page, signIn, baseURL }, {})
    await page.goto(event)
    await expect(page.getByText('在浏览器中打开')).toBeVisible()
    await expect(page.getByText('地点：东湖南门广场（莲塘路）')).toBeVisible()
    const href = await page.getByRole('link', { name: '活动海报' }).getAttribute('href')
    const poster = await page.request.get(href ?? '')
    expect(poster.headers()['content-type']).toBe('image/png')
    expect(await readQr(await poster.body())).toBe(`${baseURL}${event}`)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/(scripts|_next)\//))

  test('the form is filled, checked, mended, sent, and sent again', async ({
    page,
    browser,
    baseURL,
  }) => {
    // An administrator's pages need scripts.
    const event = await (await browser.newPage()).request
      .get(`${baseURL}/events`)
      .then((answer) => answer.text())
      .then((html) => /href="(\/events\/dong-hu-[^"]+)"/.exec(html)?.[1] ?? '')
    await page.goto(event)
    const phone = someone()
    await fill(page, '12345')
    await page.getByLabel('带几位家属').selectOption('一位')
    await send(page).click()
    await expect(page).toHaveURL(`${event}/register`)
    await expect(page.getByRole('alert').first()).toContainText('请改正下面标出的内容')
    await expect(page.getByLabel('手机号')).toHaveValue('12345')
    await expect(page.getByLabel('手机号')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('带几位家属')).toHaveValue('一位')
    await expect(page.locator('[data-places]')).toHaveText(/余 \d+ 个（\d\d:\d\d:\d\d）/)
    await page.getByLabel('手机号').fill(phone)
    await send(page).click()
    await expect(page).toHaveURL(ticket)
    const address = page.url()
    // Back, and sent once more: the same form, the same ticket.
    await page.goBack()
    await page.getByLabel('手机号').fill(phone)
    await page.getByLabel('我已读过并同意').check()
    await send(page).click()
    await expect(page).toHaveURL(address)

    // A new form with the same telephone number says no more than it must.
    await page.goto(`${event}/register`)
    await fill(page, phone)
    await page.getByLabel('带几位家属').selectOption('一位')
    await send(page).click()
    await expect(page.getByRole('alert').first()).toContainText('这个手机号已报过名')
    const number = /tickets\/(\w{8})/.exec(address)?.[1] ?? ''
    expect(await page.content()).not.toContain(number)
    // What was typed is this reader's own, and nobody else's.
    await page.context().clearCookies()
    await page.reload()
    await expect(page.getByLabel('姓名')).toHaveValue('')

    await page.goto(address)
    await page.getByText('不参加了，取消报名').click()
    await page.getByRole('button', { name: /^取消报名/ }).click()
    await expect(page.getByText('已取消报名。')).toBeVisible()
  })
})
