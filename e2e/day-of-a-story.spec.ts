import type { APIRequestContext, Page } from '@playwright/test'
import { actOn, reviewOf, writeStory } from './desk'
import { expect, test } from './fixtures'
import { readable } from './readable'

/*
 * A story from the first word to its withdrawal, by the people of the desk in their browsers: written, returned with a
 * remark on a paragraph, changed, signed by three persons, scheduled, read, and taken back.
 */

const headline = '环湖步道装上职工歇脚亭'
const LEAD = '东湖区总工会昨日在环湖步道建成首批歇脚亭。'
const WRONG = '首批共300个座位，全部向户外职工开放。'
const RIGHT = '首批共412个座位，全部向户外职工开放。'

test.describe.configure({ mode: 'serial' })

test('a story is returned with a remark, changed, signed by three, scheduled, read and withdrawn', async ({
  page: desk,
  signIn,
  request,
  baseURL,
  expectFailedRequest,
}) => {
  test.setTimeout(300_000)
  await desk.setViewportSize({ width: 1280, height: 900 })
  const turnTo = async (role: string) => {
    await desk.context().clearCookies()
    await signIn(role)
  }
  const review = reviewOf(desk)

  await test.step('an author writes and submits', async () => {
    await signIn('author')
    await writeStory(desk, { headline, reporter: '白苇', paragraphs: [LEAD, WRONG] })
    await actOn(desk, '提交审稿')
    await expect(review.getByRole('button', { name: '审核通过' })).toHaveCount(0)
  })
  const story = new URL(desk.url()).pathname
  const id = story.split('/').at(-1) ?? ''

  await test.step('the editor remarks on a paragraph and returns the story', async () => {
    await turnTo('editor')
    await openFromDashboard(desk, story)
    await desk.getByText(/^批注（0）/).click()
    await desk.getByLabel('所批的一段').selectOption(WRONG)
    await desk.getByLabel('批注', { exact: true }).fill('座位数请再核实')
    await desk.getByRole('button', { name: '存批注' }).click()
    await expect(desk.getByText('1条须改的还没有处理')).toBeVisible()
    await review.getByRole('button', { name: '退回' }).click()
    await expect(review.getByRole('alert')).toHaveText('请选择退回原因。')
    await review.getByLabel('退回原因').selectOption('facts')
    await review.getByLabel('意见').fill('见批注')
    await actOn(desk, '退回')
  })

  await test.step('the author reads the remark at its paragraph, changes it, and sees what changed', async () => {
    await turnTo('author')
    await openFromDashboard(desk, story)
    const remark = desk.getByRole('listitem').filter({ hasText: '座位数请再核实' })
    await expect(remark.locator('blockquote')).toHaveText(WRONG)
    await rewrite(desk, WRONG, RIGHT)
    await desk.reload()
    await expect(remark.locator('blockquote')).toContainText(`现为：${RIGHT}`)
    await desk.getByRole('button', { name: '看退回后的改动' }).click()
    const changes = desk.getByRole('region', { name: '改动' })
    await expect(changes.locator('del')).toHaveText('300')
    await expect(changes.locator('ins')).toHaveText('412')
    await remark.getByRole('button', { name: '标为已处理' }).click()
    await expect(remark.getByText('已处理')).toBeVisible()
    await actOn(desk, '提交审稿')
  })

  await test.step('three persons sign: whoever gave one stage is not offered another', async () => {
    await signInAsBoth(desk, turnTo, baseURL ?? '')
    await openFromDashboard(desk, story)
    await actOn(desk, '审核通过')
    await expect(review.getByRole('button', { name: '审核通过' })).toHaveCount(0)
    expect(await refusalOf(desk, id, baseURL ?? '')).toBe('second-stage-by-same-person')
    await turnTo('reviewer')
    await openFromDashboard(desk, story)
    await actOn(desk, '审核通过')
  })

  const hour = Date.now() + 25_000
  await test.step('the chief signs it for a later hour', async () => {
    await turnTo('chief')
    await setHour(desk, id, hour, baseURL ?? '')
    await openFromDashboard(desk, story)
    await actOn(desk, '审核通过')
    await expect(review.locator('strong')).toHaveText('已签发待发布')
  })
  const address = await addressOf(desk, id)

  await test.step('not before its hour, anywhere; then everywhere', async () => {
    const before = await whereShown(request, address)
    // Said of the time before the hour only if all of it was asked before the hour.
    expect(Date.now(), 'the desk was too slow for this test').toBeLessThan(hour)
    expect(before).toEqual({ page: false, list: false, api: false, feed: false, search: false })
    await expect
      .poll(() => whereShown(request, address), { timeout: 60_000, intervals: [1_000] })
      .toEqual({ page: true, list: true, api: true, feed: true, search: true })
    await desk.goto(address)
    await expect(desk.getByRole('heading', { level: 1 })).toContainText(headline)
    await expect(desk.getByText(RIGHT)).toBeVisible()
    await expect.poll(async () => sitemapOf(request)).toContain(address)
  })

  await test.step('the chief withdraws it with a reason, and it is gone everywhere at once', async () => {
    await desk.goto(story)
    await review.getByRole('button', { name: '撤稿' }).click()
    await expect(review.getByRole('alert')).toHaveText('请写明意见。')
    await review.getByLabel('意见').fill('与主办方核对后撤回')
    await actOn(desk, '撤稿')
    expect(await whereShown(request, address)).toEqual({
      page: false,
      list: false,
      api: false,
      feed: false,
      search: false,
    })
    expect(await sitemapOf(request)).not.toContain(address)
    expectFailedRequest(new RegExp(address))
    expect((await desk.goto(address))?.status()).toBe(404)
    await turnTo('author')
    await desk.goto(story)
    await expect(review.getByText('与主办方核对后撤回')).toBeVisible()
  })
})

async function openFromDashboard(desk: Page, story: string) {
  await desk.goto('/admin')
  await desk.getByRole('region', { name: '待我办理' }).getByRole('link', { name: headline }).click()
  await expect(desk).toHaveURL(new RegExp(`${story}$`))
}

/** One paragraph in the place of another, typed; saved by the editor's own hand. */
async function rewrite(desk: Page, from: string, to: string) {
  await desk.locator('[data-lexical-editor] p').filter({ hasText: from }).click({ clickCount: 3 })
  const saved = desk.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('autosave=true'),
  )
  await desk.keyboard.insertText(to)
  expect((await saved).status()).toBe(200)
}

/** As somebody who is editor of the story's union and reviewer of the city desk: an account made for it. */
async function signInAsBoth(
  desk: Page,
  turnTo: (role: string) => Promise<void>,
  origin: string,
): Promise<void> {
  const password = 'a long enough passphrase'
  await turnTo('admin')
  const { docs } = await (
    await desk.request.get('/api/unions?where[slug][equals]=donghu&depth=0')
  ).json()
  const data = {
    email: `${Date.now()}@example.org`,
    password,
    name: '杭小雨',
    roles: ['editor', 'reviewer'],
    union: docs[0].id,
    status: 'active',
  }
  const made = await desk.request.post('/api/users', { data, headers: { Origin: origin } })
  expect(made.status(), await made.text()).toBe(201)
  await desk.context().clearCookies()
  await desk.goto('/sign-in')
  await desk.getByLabel('邮箱').fill(data.email)
  await desk.getByLabel('密码').fill(password)
  await desk.getByRole('button', { name: '登录' }).click()
  await expect(desk).not.toHaveURL(/\/sign-in/)
  await desk.waitForLoadState('networkidle')
}

/** Why a program with this person's rights may not pass the story either. */
async function refusalOf(desk: Page, id: string, origin: string): Promise<string> {
  const answer = await desk.request.post(`/api/articles/${id}/review`, {
    data: { action: 'pass' },
    headers: { Origin: origin },
  })
  return (await answer.json()).errors[0].data.reason
}

/** To the second: the admin's own field knows minutes. */
async function setHour(desk: Page, id: string, hour: number, origin: string) {
  const { updatedAt } = await (
    await desk.request.get(`/api/articles/${id}?draft=true&depth=0`)
  ).json()
  const saved = await desk.request.patch(`/api/articles/${id}?draft=true`, {
    data: { publishedAt: new Date(hour).toISOString(), updatedAt },
    headers: { Origin: origin },
  })
  expect(saved.status(), await saved.text()).toBe(200)
}

async function addressOf(desk: Page, id: string): Promise<string> {
  const stored = await (await desk.request.get(`/api/articles/${id}?draft=true&depth=0`)).json()
  return `/news/${stored.slug}`
}

/** Where a reader without an account meets the story. */
async function whereShown(request: APIRequestContext, address: string) {
  const has = async (place: string) =>
    readable(await (await request.get(place)).text()).includes(headline)
  const asked = encodeURIComponent(headline)
  const api = await request.get(`/api/articles?where[headline][equals]=${asked}`)
  return {
    page: (await request.get(address)).status() === 200,
    list: await has('/news'),
    api: (await api.json()).docs.length > 0,
    feed: await has('/feeds/site/rss.xml'),
    search: (await (await request.get(`/search?q=${asked}`)).text()).includes(`href="${address}"`),
  }
}

/** Every address that the portal tells search engines. */
async function sitemapOf(request: APIRequestContext): Promise<string> {
  const index = await (await request.get('/sitemap.xml')).text()
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '')
  const texts = await Promise.all(
    parts.map(async (part) => (await request.get(new URL(part).pathname)).text()),
  )
  return [index, ...texts].join('\n')
}
