import type { Page } from '@playwright/test'
import { paragraphsToLexical } from '../domain/paragraphs-to-lexical'
import { expect, test } from './fixtures'

/*
 * Two days at the desk: a story goes back with a remark, is changed, and what changed is read; and two people meet in
 * one story without a word being lost.
 */

const bodyOf = (...paragraphs: string[]) => paragraphsToLexical(paragraphs)

type Desk = {
  as: (role: string) => Promise<void>
  create: (headline: string) => Promise<number>
  save: (id: number, data: object) => Promise<void>
}

/** What a program does with the rights of whoever is signed in. */
function deskOf(page: Page, signIn: (role: string) => Promise<void>, origin: string): Desk {
  const headers = { Origin: origin }
  return {
    as: async (role) => {
      await page.context().clearCookies()
      await signIn(role)
    },
    create: async (headline) => {
      const data = {
        headline,
        kind: 'story',
        reporters: ['闻笛'],
        body: bodyOf('开幕式昨日举行。', '300名职工参加骑行。'),
      }
      const answer = await page.request.post('/api/articles?draft=true', { data, headers })
      expect(answer.ok()).toBe(true)
      return (await answer.json()).doc.id
    },
    save: async (id, data) => {
      const stored = await page.request.get(`/api/articles/${id}?draft=true&depth=0`)
      const { updatedAt } = await stored.json()
      const answer = await page.request.patch(`/api/articles/${id}?draft=true`, {
        data: { ...data, updatedAt },
        headers,
      })
      expect(answer.ok()).toBe(true)
    },
  }
}

const act = async (page: Page, label: string) => {
  const review = page.getByRole('region', { name: '审稿', exact: true })
  const before = await review.locator('strong').innerText()
  await review.getByRole('button', { name: label }).click()
  await expect(review.locator('strong')).not.toHaveText(before)
}

test('a story comes back with a remark, is changed, and what changed is read', async ({
  page,
  signIn,
  baseURL,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  const desk = deskOf(page, signIn, baseURL ?? '')
  await desk.as('author')
  const headline = '退回再改的一篇稿件'
  const id = await desk.create(headline)
  const address = `/admin/collections/articles/${id}`
  await page.goto(address)
  await act(page, '提交审稿')

  await desk.as('editor')
  await page.goto('/admin')
  await page.getByRole('region', { name: '待我办理' }).getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(new RegExp(address))
  const review = page.getByRole('region', { name: '审稿', exact: true })
  await page.getByText(/^批注（0）/).click()
  await page.getByLabel('所批的一段').selectOption('300名职工参加骑行。')
  await page.getByLabel('批注', { exact: true }).fill('人数请再核实')
  await page.getByRole('button', { name: '存批注' }).click()
  await expect(page.getByText('1条须改的还没有处理')).toBeVisible()
  await review.getByRole('button', { name: '退回' }).click()
  await expect(review.getByRole('alert')).toHaveText('请选择退回原因。')
  await review.getByLabel('退回原因').selectOption('facts')
  await review.getByLabel('意见').fill('见批注')
  await act(page, '退回')

  await desk.as('author')
  await desk.save(id, { body: bodyOf('开幕式昨日举行。', '412名职工参加骑行。') })
  await page.goto('/admin')
  await page.getByRole('region', { name: '待我办理' }).getByRole('link', { name: headline }).click()
  await page.getByRole('button', { name: '看退回后的改动' }).click()
  const changes = page.getByRole('region', { name: '改动' })
  await expect(changes.locator('del')).toHaveText('300')
  await expect(changes.locator('ins')).toHaveText('412')
  await page.getByRole('button', { name: '标为已处理' }).click()
  await expect(page.getByRole('button', { name: '标为已处理' })).toBeHidden()
  await act(page, '提交审稿')

  await desk.as('editor')
  await page.goto(address)
  await act(page, '审核通过')
})

test('two people meet in one story: the second save is refused, and both texts are kept', async ({
  page,
  browser,
  signIn,
  baseURL,
  expectFailedRequest,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  const desk = deskOf(page, signIn, baseURL ?? '')
  await desk.as('author')
  const id = await desk.create('两人同改的一篇稿件')
  // A second tab of the same person: Payload's lock is no hindrance to it.
  const other = await browser.newContext({
    baseURL,
    storageState: await page.context().storageState(),
  })
  await page.goto(`/admin/collections/articles/${id}`)
  const headline = page.getByLabel('主题')
  await expect(headline).toHaveValue('两人同改的一篇稿件')
  await deskOf(await other.newPage(), signIn, baseURL ?? '').save(id, {
    deck: '对方加的副题',
    body: bodyOf('开幕式昨日举行。', '412名职工参加骑行。'),
  })
  await other.close()

  expectFailedRequest(new RegExp(`/api/articles/${id}`))
  await headline.fill('我改的主题')
  const panel = page.getByRole('region', { name: '这篇稿件已有更新的版本' })
  await expect(panel).toBeVisible({ timeout: 15_000 })
  await expect(panel.getByRole('group', { name: '主题' }).getByLabel('我的')).toBeChecked()
  await expect(panel.getByRole('group', { name: '副题' }).getByLabel('对方的')).toBeChecked()
  await expect(panel.getByRole('group', { name: '正文 第1处' }).getByLabel('对方的')).toBeChecked()
  await panel.getByRole('button', { name: '按以上选择保存' }).click()
  await expect(panel).toBeHidden()

  const stored = await page.request.get(`/api/articles/${id}?draft=true&depth=0`)
  const kept = await stored.json()
  expect(kept).toMatchObject({ headline: '我改的主题', deck: '对方加的副题' })
  expect(JSON.stringify(kept.body)).toContain('412名职工参加骑行。')
  // And the form goes on from there.
  await headline.fill('我再改的主题')
  await expect
    .poll(
      async () =>
        (await (await page.request.get(`/api/articles/${id}?draft=true&depth=0`)).json()).headline,
      {
        timeout: 15_000,
      },
    )
    .toBe('我再改的主题')
})
