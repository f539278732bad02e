import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { drawing, paragraph, wordFile } from '../lib/docx/word-file.fixture'
import { expect, test } from './fixtures'

/* An author's comfort: a Word manuscript, a paste, the preview beside the form, the keys. */

const WORD = `<html><head><style>p.MsoNormal{font-family:宋体}</style></head><body>
<h2 style='text-align:center'><span style='color:red'>骑行路线<o:p></o:p></span></h2>
<p class=MsoNormal style='text-indent:21pt'><span style='font-family:宋体'>　　全程<b>8公里</b>，设三个
补给站。</span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1、</span>北桥</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2、</span>南岸</p>
<p><img src="file:///C:/clip_image001.jpg" width=500 height=300></p></body></html>`

const WECHAT = `<section style="padding:10px"><section><p><span style="font-size:15px">　　职工服务站昨天挂牌。</span></p><p><br></p>
<p><img data-src="https://mmbiz.example/1.jpg"><img src="https://track.example/p.gif" width="1" height="1"></p></section></section>`

const editorOf = (page: Page) => page.locator('[data-lexical-editor="true"]').first()

/** Pastes as a browser does: an event with the clipboard's forms of the same words. */
async function paste(page: Page, html: string) {
  await editorOf(page).evaluate((editor, markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    clipboardData.setData('text/plain', '')
    editor.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
}

async function startStory(page: Page, origin: string, headline: string): Promise<number> {
  const answer = await page.request.post('/api/articles?draft=true', {
    data: { headline, kind: 'story', reporters: ['林晓'] },
    headers: { Origin: origin },
  })
  expect(answer.ok()).toBe(true)
  return (await answer.json()).doc.id
}

const stored = async (page: Page, id: number) =>
  (await page.request.get(`/api/articles/${id}?draft=true&depth=0`)).json()

test('a Word manuscript is uploaded, and its draft stands with its picture', async ({
  page,
  signIn,
  expectFailedRequest,
}) => {
  test.setTimeout(120_000)
  await signIn('author', 'donghu')
  await page.goto('/admin/collections/articles')
  const upload = page.getByRole('region', { name: '上传 Word 稿' })
  await expect(upload.getByRole('button', { name: '上传 Word 稿' })).toBeVisible()
  const file = upload.getByLabel('Word 稿', { exact: true })

  await test.step('what is no Word file is refused in words', async () => {
    expectFailedRequest(/\/api\/manuscripts/)
    await file.setInputFiles({
      name: '旧稿.doc',
      mimeType: 'application/msword',
      buffer: Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
    })
    await expect(upload.getByText('旧版 Word')).toBeVisible()
  })

  const photo = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#7a5c14' },
  })
    .jpeg()
    .toBuffer()
  await file.setInputFiles({
    name: '骑行.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      wordFile(
        [
          paragraph({ text: '五百名职工骑行运河畔', style: 'Heading1' }),
          paragraph('本报讯（记者 林晓）昨日上午，骑行在运河畔举行。'),
          drawing(0, '职工骑行出发'),
          paragraph({ text: '三个补给站', style: 'Heading2' }),
        ],
        [{ name: 'a.jpeg', bytes: photo }],
      ),
    ),
  })
  const draft = upload.getByRole('link', { name: '五百名职工骑行运河畔' })
  await expect(draft).toBeVisible({ timeout: 30_000 })
  await expect(upload.getByText('收下 1 张图片')).toBeVisible()
  await draft.click()
  await expect(page.getByLabel('主题')).toHaveValue('五百名职工骑行运河畔')
  await expect(editorOf(page).getByRole('heading', { name: '三个补给站' })).toBeVisible()
  await expect(page.locator('.word-count')).toContainText('图片 1 张')
})

test('what is pasted from Word and WeChat is cleaned', async ({ page, signIn, baseURL }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn('author', 'donghu')
  const id = await startStory(page, baseURL ?? '', '粘贴的一篇稿件')
  await page.goto(`/admin/collections/articles/${id}`)
  await editorOf(page).click()
  await paste(page, WORD)
  const editor = editorOf(page)
  await expect(editor.getByRole('heading', { name: '骑行路线' })).toBeVisible()
  await expect(editor.locator('strong')).toHaveText('8公里')
  await expect(editor.locator('ol > li')).toHaveText(['北桥', '南岸'])
  await expect(page.getByText('粘贴时略去了 1 张图片')).toBeVisible()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await paste(page, WECHAT)
  await expect(editor.getByText('职工服务站昨天挂牌。')).toBeVisible()
  await expect(editor.locator('img')).toHaveCount(0)
  // 骑行路线 4 · 全程8公里，设三个补给站。 13 · 北桥 2 · 南岸 2 · 职工服务站昨天挂牌。 10
  await expect(page.locator('.word-count')).toContainText('正文 31 字')

  await expect
    .poll(async () => JSON.stringify((await stored(page, id)).body), { timeout: 15_000 })
    .toContain('职工服务站昨天挂牌。')
  const body = JSON.stringify((await stored(page, id)).body)
  expect(body).not.toMatch(/mso|\u3000|font|file:|mmbiz|"style":"[^"]/)
  expect(body).toContain('全程')
  expect(body).toContain('，设三个补给站。')
})

test('the preview beside the form looks like the page and follows it; nobody else sees it', async ({
  page,
  browser,
  signIn,
  baseURL,
  expectFailedRequest,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn('author', 'donghu')
  const id = await startStory(page, baseURL ?? '', '还没有公开的骑行')
  await page.goto(`/admin/collections/articles/${id}`)
  // The review's bar is asked for by the form once it is alive.
  await expect(page.getByRole('button', { name: '提交审稿' })).toBeVisible()
  await page.keyboard.press('F9')
  const preview = page.frameLocator('.live-preview-window iframe')
  await expect(preview.getByText('预览·未发布')).toBeVisible()
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('还没有公开的骑行')

  await page.getByLabel('引题').fill('市总工会组织')
  await expect(page.getByRole('figure', { name: '标题的样子' })).toContainText('市总工会组织')
  await expect(preview.getByText('市总工会组织')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('.autosave')).toContainText('上次保存')

  const address = `/preview?collection=articles&id=${id}`
  const own = await page.request.get(address)
  expect(own.headers()['cache-control']).toContain('no-store')
  expect(own.headers()['x-robots-tag']).toBe('noindex')
  expect(own.headers()['content-security-policy']).toContain("frame-ancestors 'self'")

  const stranger = await browser.newContext({ baseURL })
  const signedOut = await stranger.newPage()
  await signedOut.goto(address)
  await expect(signedOut).toHaveURL(/\/sign-in\?callbackUrl=%2Fpreview/)
  const { slug } = await stored(page, id)
  expect((await signedOut.request.get(`/news/${slug}`)).status()).toBe(404)
  await stranger.close()

  await page.context().clearCookies()
  expectFailedRequest(/\/preview/)
  await signIn('editor', 'wangjiang')
  expect((await page.request.get(address)).status()).toBe(404)
  expect((await page.request.get('/preview?collection=users&id=1')).status()).toBe(404)
})

test('the keys of the desk', async ({ page, signIn, baseURL }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn('author', 'donghu')
  const id = await startStory(page, baseURL ?? '', '快捷键提交的稿件')
  await page.goto(`/admin/collections/articles/${id}`)
  const review = page.getByRole('region', { name: '审稿', exact: true })
  await expect(review.getByRole('button', { name: '提交审稿' })).toBeVisible()

  await page.locator('body').press('?')
  const help = page.getByRole('dialog', { name: '快捷键' })
  await expect(help).toContainText('下一条批注')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.getByLabel('副题').fill('谁来骑')
  await page.getByLabel('副题').press('End')
  await page.keyboard.type('?')
  await expect(page.getByLabel('副题')).toHaveValue('谁来骑?')
  await expect(help).toBeHidden()

  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^(正在自动保存……|已保存。)$/)).toBeVisible()
  await expect(review.getByRole('button', { name: '提交审稿' })).toBeEnabled({ timeout: 15_000 })
  await page.keyboard.press('Control+Enter')
  await expect(review.locator('strong')).toHaveText(/一审/)
})
