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
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn('reviewer')
  const read = async (path: string) => (await request.get(path)).text()
  const { docs: unions } = await (
    await page.request.get('/api/unions?where[kind][equals]=district&depth=0&limit=10')
  ).json()
  const { docs: stories } = await (
    await page.request.get('/api/articles?where[_status][equals]=published&depth=1&limit=20')
  ).json()
  const story = stories.find(
    (each: { union?: { kind?: string } }) => each.union?.kind === 'district',
  )
  const host = unions.find((union: { id: number }) => union.id !== story.union.id)
  const hostPage = `/unions/${host.slug}`
  const feed = `/feeds/unions/${host.slug}/atom.xml`
  expect(await read(hostPage)).not.toContain(`/news/${story.slug}"`)

  await page.goto(`/admin/collections/articles/${story.id}`)
  const panel = page.getByRole('region', { name: '转登' })
  await panel.getByRole('button', { name: '转登到其他工会' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('combobox').last().fill(host.name)
  await page.keyboard.press('Enter')
  await drawer.getByRole('button', { name: '保存' }).click()
  await expect(panel.getByRole('listitem')).toHaveText(host.name)

  await expect.poll(() => read(hostPage), { timeout: 2_000 }).toContain(`来源：${story.union.name}`)
  expect(await read(hostPage)).toContain(`/news/${story.slug}"`)
  await expect.poll(() => read(feed), { timeout: 2_000 }).toContain(`来源：${story.union.name}`)
  // One address: the story's own page names itself, and the search knows one of it.
  expect(await read(`/news/${story.slug}`)).toContain(
    `rel="canonical" href="${baseURL}/news/${story.slug}"`,
  )

  await page.context().clearCookies()
  await signIn('chief')
  const withdrawn = await page.request.post(`/api/articles/${story.id}/review`, {
    data: { action: 'withdraw', opinion: '内容有误' },
    headers: { Origin: baseURL ?? '' },
  })
  expect(withdrawn.status()).toBe(200)
  for (const address of [hostPage, feed])
    await expect
      .poll(() => read(address), { message: address, timeout: 2_000 })
      .not.toContain(`/news/${story.slug}`)
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
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('更新成功')).toBeVisible()
  const places = async () => {
    const front = readable(await (await request.get('/')).text())
    return front.indexOf(second) < front.indexOf(first)
  }
  await expect.poll(places, { timeout: 2_000 }).toBe(true)
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
    (await (await page.request.get('/api/payload-locked-documents')).json()).totalDocs
  await expect.poll(locks).toBeGreaterThan(0)

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
  await expect(colleague.getByText(`${holder.name} 当前正在编辑此文档`)).toBeVisible()
  const told = await (await colleague.request.get(`/api/users/${holder.id}?depth=0`)).json()
  expect(Object.keys(told).toSorted()).toEqual(['collection', 'id', 'name', 'union'])
  await other.close()
})
