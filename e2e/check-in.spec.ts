import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { signTicket } from '../lib/ticket-code'
import { browserWithCamera } from './camera'
import { expect, test } from './fixtures'

/*
 * The day of an event, by the camera of a steward's telephone (a fake one, which is shown QR codes): along the route,
 * with codes of every kind, and without a network.
 */

const EVENT = '东湖冬日健步走'
const film = path.join(tmpdir(), `check-in-${process.pid}.y4m`)
let browsers: Browser[] = []

test.afterEach(async () => {
  await Promise.all(browsers.map((browser) => browser.close()))
  browsers = []
  rmSync(film, { force: true })
})

/** A telephone that is shown these codes, with the link open. */
async function telephone(link: string, codes: readonly string[] = ['—']): Promise<Page> {
  const browser = await browserWithCamera(film, codes)
  browsers.push(browser)
  const context = await browser.newContext({
    permissions: ['camera'],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await page.goto(link)
  await expect(page.getByRole('status').first()).toHaveText('已联网')
  return page
}

const verdict = (page: Page) => page.locator('[data-verdict]')
const goTo = (page: Page, checkpoint: string) =>
  page.getByLabel('点位').selectOption({ label: checkpoint })

let next = Math.floor(Math.random() * 9_000_000)

async function register(page: Page, name: string, event = EVENT) {
  const { id, slug, registration } = await find(page, event)
  const phone = `1375${String(next++).padStart(7, '0')}`
  const answer = await page.request.post(`/api/events/${slug}/registrations`, {
    headers: { 'Idempotency-Key': randomUUID() },
    data: { name, phone, employer: '临江机床厂', consent: true, answers: answersTo(registration) },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { number } = await answer.json()
  return { number, lastFour: phone.slice(-4), code: signTicket({ event: id, number }) }
}

type Asked = {
  questions?: { id: string; required?: boolean; choices?: string }[]
}

/** The first of the choices to each question that has to be answered. */
const answersTo = ({ questions = [] }: Asked) =>
  Object.fromEntries(
    questions
      .filter(({ required }) => required)
      .map(({ id, choices = '' }) => [id, choices.split('\n')[0]]),
  )

async function find(
  page: Page,
  name: string,
): Promise<{ id: number; slug: string; registration: Asked }> {
  const query = new URLSearchParams({ 'where[name][equals]': name, depth: '0' })
  return (await (await page.request.get(`/api/events?${query}`)).json()).docs[0]
}

async function linkFor(page: Page, baseURL = '', event = EVENT): Promise<string> {
  const { id } = await find(page, event)
  const answer = await page.request.post(`/api/events/${id}/steward-links`, {
    data: { label: '试', until: new Date(Date.now() + 3_600_000).toISOString() },
    headers: { Origin: baseURL },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return (await answer.json()).link
}

test('the ride: start, two supply stations, finish, souvenir, a second scan refused, the link revoked', async ({
  page,
  signIn,
}) => {
  await signIn('editor', 'donghu')
  const { id } = await find(page, EVENT)
  await page.goto(`/admin/collections/events/${id}`)
  await page.getByLabel('交给谁').fill('全程 王师傅')
  await page.getByRole('button', { name: '生成签到链接' }).click()
  const link = await page.getByLabel('签到链接', { exact: true }).last().inputValue()
  const { code } = await register(page, '林晓')

  const desk = await telephone(link, [code])
  for (const checkpoint of [
    '起点　东湖南门广场',
    '补给站　荷风亭',
    '补给站　望湖书屋',
    '终点　东湖南门广场',
  ]) {
    await goTo(desk, checkpoint)
    // The verdict of the point before stands there until this one is read.
    await expect(verdict(desk)).toContainText(`${checkpoint.split('　')[1]}，`)
    await expect(verdict(desk)).toContainText('签到成功')
    await expect(verdict(desk)).toContainText('林晓　137****')
  }
  await desk.getByRole('button', { name: '发 竹编小篮（余 500）' }).click()
  await expect(verdict(desk)).toContainText('可发放')
  await expect(verdict(desk)).toContainText(/竹编小篮：\d\d:\d\d 已领/)
  await goTo(desk, '起点　东湖南门广场')
  await expect(verdict(desk)).toContainText(/本机 \d\d:\d\d 已在东湖南门广场签到/)

  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('row', { name: '全程 王师傅' }).getByRole('button', { name: '收回' }).click()
  await expect(page.getByText('已收回“全程 王师傅”的签到链接。')).toBeVisible()
  await goTo(desk, '补给站　荷风亭')
  await expect(desk.getByText('活动负责人已收回这条签到链接。')).toBeVisible()
})

test('the page is a document: no runtime, no script in it, nothing of anybody’s', async ({
  request,
}) => {
  const shell = await request.get('/check-in')
  expect(shell.headers()['content-security-policy']).toContain("script-src 'self';")
  const html = await shell.text()
  expect(html).not.toContain('__next_f')
  expect(html.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" async="" src="/scripts/check-in/app.js">',
  ])
  const manifest = await (await request.get('/check-in/manifest.webmanifest')).json()
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200)
})

test('each wrong code has its own words, and the scanner goes on', async ({
  page,
  signIn,
  baseURL,
}) => {
  await signIn('editor', 'donghu')
  const [gone, waiting] = [await register(page, '沈默'), await register(page, '许可')]
  const other = await find(page, '清洁江岸志愿行动')
  const desk = await telephone(await linkFor(page, baseURL), [
    'https://example.org/pay',
    gone.code.replace(gone.number, 'ZZZZZZZZ'),
    gone.code.slice(0, -6),
    signTicket({ event: other.id, number: gone.number }),
    signTicket({ event: (await find(page, EVENT)).id, number: 'ZZZZZZZZ' }),
    waiting.code,
  ])
  for (const words of [
    '不是本站票证',
    '签名不符',
    '二维码不完整',
    '不是这场活动',
    '查无此票',
    '签到成功',
  ])
    await expect(desk.locator('[data-recent]')).toContainText(words, { timeout: 30_000 })
})

test('without a network: the page opens, tickets are read, and what another telephone had is reported', async ({
  page,
  signIn,
  baseURL,
}) => {
  await signIn('editor', 'donghu')
  const link = await linkFor(page, baseURL)
  const [a, b] = [await register(page, '高原'), await register(page, '方圆')]
  const desk = await telephone(link, [a.code])
  await expect(desk.getByText('已在东湖南门广场签到').or(verdict(desk))).toContainText('签到成功')
  await desk.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!(await caches.match('/scripts/check-in/words.js'))) await caches.open('check-in-1')
  })

  await desk.context().setOffline(true)
  await desk.reload()
  await expect(desk.getByText('断网')).toBeVisible()
  // The signature is verified and the ticket known without a server; this telephone saw it before.
  await expect(verdict(desk)).toContainText(/本机 \d\d:\d\d 已在东湖南门广场签到/)
  await goTo(desk, '补给站　荷风亭')
  await expect(verdict(desk)).toContainText('已记下')
  await desk.getByLabel('手机号后四位，或报名号').fill(b.lastFour)
  await desk.getByRole('button', { name: '查找' }).click()
  await desk.getByRole('listitem').filter({ hasText: '方圆' }).getByRole('button').click()
  await expect(desk.getByText('未同步 2')).toBeVisible()

  // Meanwhile somebody else checks one of them in at the same place.
  const second = await page.context().browser()?.newContext()
  const colleague = await second?.newPage()
  if (!colleague) throw new Error('No second telephone.')
  await colleague.goto(link)
  await goTo(colleague, '补给站　荷风亭')
  await colleague.getByLabel('手机号后四位，或报名号').fill(b.lastFour)
  await colleague.getByRole('button', { name: '查找' }).click()
  await colleague.getByRole('listitem').filter({ hasText: '方圆' }).getByRole('button').click()
  await expect(verdict(colleague)).toContainText('签到成功')

  await desk.context().setOffline(false)
  await expect(desk.getByRole('status').first()).toHaveText('已联网', { timeout: 20_000 })
  const conflicts = desk.locator('[data-conflict-list] li')
  await expect(conflicts).toHaveCount(1)
  await expect(conflicts).toContainText('方圆')
  await expect(conflicts).toContainText(/另一台设备 \d\d:\d\d 已在荷风亭签到/)
  await desk.reload()
  await expect(conflicts).toHaveCount(1)
  await desk.getByRole('button', { name: '都看过了' }).click()
  await expect(conflicts).toHaveCount(0)
  await second?.close()
})

test('at the door somebody is registered and checked in, and the next hears that it is full', async ({
  page,
  signIn,
  baseURL,
}) => {
  await signIn('editor', 'donghu')
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const headers = { Origin: baseURL ?? '' }
  const name = `门口报名的讲座 ${randomUUID().slice(0, 8)}`
  const made = await page.request.post('/api/events', {
    headers,
    data: {
      name,
      kind: 'talk',
      startDate: inHours(0),
      endDate: inHours(3),
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      registration: {
        mode: 'firstCome',
        capacity: 1,
        walkIns: true,
        closesAt: inHours(-1),
        questions: [
          { label: '午餐', kind: 'choice', choices: '荤\n素', purpose: '备餐', required: true },
        ],
      },
      _status: 'published',
    },
  })
  expect(made.status(), await made.text()).toBe(201)

  const desk = await telephone(await linkFor(page, baseURL, name))
  await desk.getByText('现场报名').click()
  const fill = async (who: string) => {
    await desk.getByLabel('姓名').fill(who)
    await desk.getByLabel('手机号', { exact: true }).fill(`1376${String(next++).padStart(7, '0')}`)
    await desk.getByLabel('单位').fill('临江机床厂')
    await desk.getByLabel('午餐').selectOption('素')
    await desk.getByLabel('本人已听读以上说明并同意').check()
    await desk.getByRole('button', { name: '报名并签到' }).click()
  }
  await fill('岑安')
  await expect(verdict(desk)).toContainText('签到成功')
  await expect(verdict(desk)).toContainText('岑安')
  await fill('许可')
  await expect(desk.locator('[data-walk-in-said]')).toHaveText('名额已满，没有候补位置了。')
  await page.request.patch(`/api/events/${(await made.json()).doc.id}`, {
    headers,
    data: { _status: 'draft' },
  })
})
