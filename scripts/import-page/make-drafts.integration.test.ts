import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAccount, createUnion } from '@/data/accounts.fixture'
import { pageText } from '@/data/page-import/page.fixture'
import { payload } from '@/lib/payload'
import { makeDrafts } from './make-drafts'

test('says what was made, and the second time what was there', async () => {
  const { email } = await createAccount({ roles: ['editor'] })
  const text = pageText(String(randomInt(1000, 9999)))
  expect(await makeDrafts(text, { as: email })).toMatch(
    /^新建 {2}报纸 {2}某某工人报 2026-11-23[\s\S]*新建草稿 5 份，已有 0 份；没有发布任何内容。$/,
  )
  expect(await makeDrafts(text, { as: email })).toMatch(/新建草稿 0 份，已有 5 份/)
})

test('files under the union of --union', async () => {
  const cms = await payload()
  const id = await createUnion()
  const union = await cms.findByID({ collection: 'unions', id, depth: 0, overrideAccess: true })
  const text = pageText(String(randomInt(1000, 9999)))
  expect(await makeDrafts(text, { union: union.slug })).toContain(`归入：${union.name}\n新建  报纸`)
  const { totalDocs } = await cms.count({
    collection: 'articles',
    where: { union: { equals: id } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(3)

  const other = await createUnion()
  const { slug } = await cms.findByID({ collection: 'unions', id: other, overrideAccess: true })
  // The studio is known by its name, whoever made it.
  expect(await makeDrafts(text, { union: slug })).toMatch(/新建草稿 4 份，已有 1 份/)
})

test('asks for what the page does not say, and takes it from the command', async () => {
  const { email } = await createAccount({ roles: ['author'] })
  const text = `# 没有版头的一篇${randomInt(1000, 9999)}\n\n本报讯（记者 林小禾）9月2日，正文一段。\n`
  await expect(makeDrafts(text, { as: email })).rejects.toThrow('版面上没有报名，请填写。')
  const said = { publication: '某某工人报', date: '2026-09-03', number: '2' }
  expect(await makeDrafts(text, { as: email, ...said })).toMatch(/新建草稿 1 份/)
})

test.each([
  [{ as: 'nobody@example.org' }, '没有邮箱为 nobody@example.org 的有效账号。'],
  [{ union: 'nowhere' }, '没有网址名为 nowhere 的工会。'],
])('refuses %o with a sentence', async (options, sentence) => {
  await expect(makeDrafts(pageText('0001'), options)).rejects.toThrow(sentence)
})

test('refuses an account that may not import', async () => {
  const { email } = await createAccount({ roles: ['admin'] })
  await expect(makeDrafts(pageText('0001'), { as: email })).rejects.toThrow('不能导入版面')
})
