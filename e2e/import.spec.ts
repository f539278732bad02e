import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'

const sample = readFileSync('docs/samples/page.md', 'utf8')
// A paper of its own for each run: what another run imported is not found again here.
const paper = `试验报${Date.now() % 1_000_000}`

test('an author imports a page, corrects it, and finds its drafts; a second time they are there already', async ({
  page,
  signIn,
}) => {
  test.slow()
  await signIn('author')
  await page.goto('/admin/import-page')

  await test.step('what is missing is said at the field', async () => {
    await page.getByRole('button', { name: '识别版面' }).click()
    await expect(page.getByText('请粘贴版面文字，或选择一个文件。')).toBeVisible()
  })

  await page.getByLabel('版面文字').fill(sample)
  await page.getByRole('button', { name: '识别版面' }).click()
  await expect(page.getByLabel('出版日期')).toHaveValue('2023-09-18')
  await page.getByLabel('报名').fill(paper)

  const first = page.getByRole('group', { name: /第 1 篇/ })
  await test.step('a field and a boundary are corrected', async () => {
    await expect(first.getByLabel('主题')).toHaveValue('首届江海工匠论坛举行')
    await first.getByLabel('主题').fill('江海工匠论坛在临江举行')
    const stories = page.getByRole('group', { name: /^第 \d+ 篇/ })
    const before = await stories.count()
    const original = page.getByRole('region', { name: '版面原文' })
    await original.getByRole('button', { name: /在一楼大厅/ }).click()
    await original.getByRole('button', { name: '从这里起另成一篇' }).click()
    await expect(stories).toHaveCount(before + 1)
    const begun = page.getByRole('group', { name: /第 2 篇/ })
    await begun.getByRole('checkbox', { name: '建立草稿' }).uncheck()
    await expect(first.getByLabel('主题')).toHaveValue('江海工匠论坛在临江举行')
  })
  await expect(first.getByRole('checkbox', { name: /^活动：/ })).toBeChecked()

  await page.getByRole('button', { name: '建立草稿' }).click()
  await expect(page.getByRole('heading', { name: /^新建草稿 \d+ 份/ })).toBeVisible()
  const draft = page.getByRole('link', { name: '江海工匠论坛在临江举行' })
  await expect(draft).toBeVisible()

  await test.step('the same page again makes nothing new', async () => {
    await page.getByRole('button', { name: '再导入一版' }).click()
    await page.getByLabel('或选择文件').setInputFiles('docs/samples/page.md')
    await page.getByRole('button', { name: '识别版面' }).click()
    await page.getByLabel('报名').fill(paper)
    await first.getByLabel('主题').fill('江海工匠论坛在临江举行')
    await page.getByRole('button', { name: '建立草稿' }).click()
    await expect(page.getByRole('heading', { name: /^新建草稿 0 份/ })).toBeVisible()
  })

  await draft.click()
  await expect(page.getByLabel('主题')).toHaveValue('江海工匠论坛在临江举行')
})

test('a page that does not say its day is not filed until somebody says it', async ({
  page,
  signIn,
  expectFailedRequest,
}) => {
  expectFailedRequest(/\/api\/page-import\/create/)
  await signIn('author')
  await page.goto('/admin/import-page')
  await page.getByLabel('版面文字').fill('# 没有版头的一篇\n\n本报讯（记者 林小禾）正文一段。\n')
  await page.getByRole('button', { name: '识别版面' }).click()
  await page.getByRole('button', { name: '建立草稿' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '还没有建立草稿' })).toBeVisible()
  await expect(page.getByRole('group', { name: '版面' })).toContainText(
    '版面上没有完整的出版日期，请填写。',
  )
  await expect(page.getByLabel('主题')).toHaveValue('没有版头的一篇')
})
