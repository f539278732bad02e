import type { Page } from '@playwright/test'
import { paragraphsToLexical } from '../domain/paragraphs-to-lexical'
import { expect, test } from './fixtures'

/*
 * Copy-check at the desk: what is wrong is found as it is typed and mended with one press; what an author may not let
 * stand an editor answers for with a reason, and a chief before print.
 */

const panelOf = (page: Page) => ({
  summary: page.getByText(/^校对：/),
  findings: page.locator('.copy-check__finding'),
  records: page.getByText(/^校对记录（/),
})

async function createStory(page: Page, origin: string, headline: string, ...paragraphs: string[]) {
  const answer = await page.request.post('/api/articles?draft=true', {
    data: { headline, kind: 'story', reporters: ['闻笛'], body: paragraphsToLexical(paragraphs) },
    headers: { Origin: origin },
  })
  expect(answer.status()).toBe(201)
  return (await answer.json()).doc.id as number
}

const stored = async (page: Page, id: number) =>
  (await page.request.get(`/api/articles/${id}?draft=true&depth=0`)).json()

test('a forbidden word is found as it is typed, and mended with one press', async ({
  page,
  signIn,
  baseURL,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn('author')
  const id = await createStory(page, baseURL ?? '', '环湖骑行昨日开赛', '比赛昨日开赛。')
  await page.goto(`/admin/collections/articles/${id}`)
  const { summary, findings, records } = panelOf(page)
  await expect(summary).toHaveText('校对：没有问题')

  await page.getByLabel('主题').fill('残废人走上环湖赛道')
  await expect(summary).toHaveText('校对：1处必须改正', { timeout: 20_000 })
  await expect(findings).toContainText('主题残废人走上环湖赛道')
  await expect(findings.locator('mark')).toHaveText('残废人')
  await findings.getByRole('button', { name: '看原文' }).click()
  await expect(page.getByLabel('主题')).toBeFocused()
  await findings.getByRole('button', { name: '采纳' }).click()
  await expect(page.getByLabel('主题')).toHaveValue('残疾人走上环湖赛道')
  await expect(summary).toHaveText('校对：没有问题')
  // Nothing is left to decide: the keyboard goes on from the panel's head.
  await expect(page.locator('.copy-check > summary')).toBeFocused()

  // And in the running text, where the words are more than a field's value.
  const body = page.locator('[data-lexical-editor]')
  await body.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('选手按装了车灯。')
  await expect(summary).toHaveText('校对：1处提示', { timeout: 20_000 })
  await findings.getByRole('button', { name: '看原文' }).click()
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe('按装')
  await findings.getByRole('button', { name: '采纳' }).click()
  await expect(body).toContainText('比赛昨日开赛。选手安装了车灯。')
  await expect(summary).toHaveText('校对：没有问题')
  await records.click()
  await expect(page.getByText('“按装” 改为“安装”')).toBeVisible()

  // The form goes on from there.
  await body.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('终点掌声不断。')
  await expect
    .poll(async () => JSON.stringify((await stored(page, id)).body), { timeout: 20_000 })
    .toContain('选手安装了车灯。终点掌声不断。')
})

test('an author may not let stand what blocks; an editor may, with a reason, and a chief before print', async ({
  page,
  signIn,
  baseURL,
  expectFailedRequest,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  const as = async (role: string) => {
    await page.context().clearCookies()
    await signIn(role)
  }
  await as('author')
  const id = await createStory(page, baseURL ?? '', '老影院的招牌', '旧招牌写着残废人免票。')
  const address = `/admin/collections/articles/${id}`
  const { summary, findings } = panelOf(page)
  const review = page.getByRole('region', { name: '审稿', exact: true })
  const act = async (label: string) => {
    const before = await review.locator('strong').innerText()
    await review.getByRole('button', { name: label }).click()
    await expect(review.locator('strong')).not.toHaveText(before)
  }
  const letStand = async (why: string) => {
    await findings.getByRole('button', { name: '放过' }).click()
    await page.getByLabel('理由').fill(why)
    await page.getByRole('button', { name: '确认放过' }).click()
    await expect(summary).toHaveText('校对：没有问题')
  }

  await page.goto(address)
  await expect(findings).toHaveCount(1)
  await expect(findings.getByRole('button', { name: '放过' })).toHaveCount(0)
  expectFailedRequest(new RegExp(`/api/articles/${id}/review`))
  await review.getByRole('button', { name: '提交审稿' }).click()
  await expect(review.getByRole('alert')).toContainText('正文第1段“残废人”')

  await as('editor')
  await page.goto(address)
  await findings.getByRole('button', { name: '放过' }).click()
  await page.getByRole('button', { name: '确认放过' }).click()
  await expect(page.getByText('请写明理由。')).toBeVisible()
  await expect(page.getByLabel('理由')).toBeFocused()
  await page.getByRole('button', { name: '取消' }).click()
  await letStand('旧招牌原文')
  await expect(findings).toContainText('责任编辑')
  await expect(findings).toContainText('已放过：旧招牌原文')

  await as('author')
  await page.goto(address)
  await act('提交审稿')
  for (const role of ['editor', 'reviewer']) {
    await as(role)
    await page.goto(address)
    await act('审核通过')
  }
  await as('chief')
  await page.goto(address)
  await expect(summary).toHaveText('校对：1处必须改正')
  await review.getByRole('button', { name: '审核通过' }).click()
  await expect(review.getByRole('alert')).toContainText('须由总编')
  await letStand('旧招牌原文，已看照片')
  await act('审核通过')

  // The other journeys open the newest story and expect more than one sentence.
  await review.getByLabel('意见').fill('试稿')
  await act('撤稿')
})
