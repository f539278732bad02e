import { demoAccount, expect, test } from './fixtures'
import { readable } from './readable'

/*
 * The city desk beyond the review: a union's story lent to another's page, the front page set by keyboard, and colleagues
 * who are named.
 */

test('a story is lent to another union’s page, and gone from it when it is withdrawn', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  const headers = { Origin: baseURL ?? '' }
  const as = async (role: string, union?: string) => {
    await page.context().clearCookies()
    await signIn(role, union)
  }
  const read = async (path: string) => (await request.get(path)).text()

  await as('author', 'donghu')
  const data = { headline: '借给邻区看的一篇稿件', kind: 'story', reporters: ['林晓'] }
  const draft = await page.request.post('/api/articles?draft=true', { data, headers })
  const { id } = (await draft.json()).doc
  const act = async (action: string, opinion = '') => {
    const answer = await page.request.post(`/api/articles/${id}/review`, {
      data: { action, opinion },
      headers,
    })
    expect([action, answer.status()]).toEqual([action, 200])
    return answer.json()
  }
  await act('submit')
  await as('editor', 'donghu')
  await act('pass')
  await as('reviewer')
  await act('pass')
  await as('chief')
  const { slug } = await act('pass')

  const { docs } = await (
    await request.get('/api/unions?where[slug][in]=donghu,wangjiang&depth=0')
  ).json()
  const named = (of: string) => docs.find((union: { slug: string }) => union.slug === of).name
  const places = ['/unions/wangjiang', '/feeds/unions/wangjiang/atom.xml']
  for (const place of places) expect(await read(place), place).not.toContain(`/news/${slug}`)

  await as('reviewer')
  await page.goto(`/admin/collections/articles/${id}`)
  const panel = page.getByRole('region', { name: '转登' })
  await panel.getByRole('button', { name: '转登到其他工会' }).click()
  const drawer = page.getByRole('dialog').filter({ hasText: '转登到' })
  await drawer.getByRole('combobox').last().fill(named('wangjiang'))
  await page.getByRole('option', { name: named('wangjiang') }).click()
  await drawer.getByRole('button', { name: '保存' }).click()
  await expect(panel.getByRole('listitem')).toHaveText(named('wangjiang'))

  for (const place of places) {
    const text = () => read(place)
    await expect.poll(text, { message: place, timeout: 2_000 }).toContain(`/news/${slug}`)
    expect(readable(await text())).toContain(`来源：${named('donghu')}`)
  }
  expect(await read(`/news/${slug}`)).toMatch(
    new RegExp(`rel="canonical" href="[^"]*/news/${slug}"`),
  )

  await as('chief')
  await act('withdraw', '内容有误')
  for (const place of places)
    await expect
      .poll(() => read(place), { message: place, timeout: 2_000 })
      .not.toContain(`/news/${slug}`)
})

test('the chief sets the front page by keyboard, and sees beforehand what will stand', async ({
  page,
  request,
  signIn,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn('chief')
  await page.goto('/admin/globals/front-page')
  const standing = page.getByRole('region', { name: '保存后首页这样登' })
  await expect(standing.getByRole('listitem')).toHaveCount(7)
  const headlines = () => standing.locator('.standing-stories__headline').allInnerTexts()
  const [lead, first = '', second = '', ...others] = await headlines()
  const down = page.getByRole('button', { name: '要闻1下移' })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect.poll(headlines).toEqual([lead, second, first, ...others])
  const save = async () => {
    await page.getByRole('button', { name: '保存' }).click()
    await expect(page.getByText('更新成功').first()).toBeVisible()
  }
  await save()
  const places = async () => {
    const front = readable(await (await request.get('/')).text())
    return front.indexOf(second) < front.indexOf(first)
  }
  await expect.poll(places, { timeout: 2_000 }).toBe(true)
  // For the tests that follow.
  await page.getByRole('button', { name: '要闻2上移' }).click()
  await save()
  await expect.poll(places, { timeout: 2_000 }).toBe(false)
})

test('whoever holds a document is named to colleagues, and nothing else is told of them', async ({
  page,
  browser,
  signIn,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn('admin')
  const { user: holder } = await (await page.request.get('/api/users/me')).json()
  await page.goto('/admin/collections/columns/1')
  await page.getByLabel('栏目说明').press('End')
  await page.keyboard.type('。')
  const locks = async () =>
    (await (await page.request.get('/api/payload-locked-documents')).json()).docs
  await expect.poll(async () => (await locks()).length).toBeGreaterThan(0)

  const other = await browser.newContext({
    baseURL,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
  })
  const colleague = await other.newPage()
  const { email, password } = demoAccount('chief')
  await colleague.goto('/sign-in')
  await colleague.getByLabel('邮箱').fill(email)
  await colleague.getByLabel('密码').fill(password)
  await colleague.getByRole('button', { name: '登录' }).click()
  await expect(colleague).not.toHaveURL(/\/sign-in/)
  await colleague.waitForLoadState('networkidle')
  await colleague.goto('/admin/collections/columns/1')
  await expect(colleague.locator('.document-locked')).toContainText(
    `${holder.name} 当前正在编辑此文档`,
  )
  const told = await (await colleague.request.get(`/api/users/${holder.id}?depth=0`)).json()
  expect(Object.keys(told).toSorted()).toEqual(['collection', 'id', 'name', 'union'])
  await other.close()
  for (const { id } of await locks())
    await page.request.delete(`/api/payload-locked-documents/${id}`, {
      headers: { Origin: baseURL ?? '' },
    })
})
