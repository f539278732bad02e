import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { SEARCH_SET } from './search-set'

/* Searching as a reader does: without script, with it, and with whatever may be typed or pasted. */

const address = (q: string) => `/search?q=${encodeURIComponent(q)}`

/** The titles on a page of results, in their order. */
async function titlesOf(request: APIRequestContext, q: string): Promise<string[]> {
  const answer = await request.get(address(q))
  expect(answer.status(), q).toBe(200)
  const html = await answer.text()
  return [...html.matchAll(/<h2[^>]*><a href="[^"]*">(.*?)<\/a><\/h2>/g)].map(([, title = '']) =>
    title.replace(/<\/?mark>/g, ''),
  )
}

for (const [name, questions] of Object.entries(SEARCH_SET)) {
  test(`search set: ${name}`, async ({ request }) => {
    for (const [q, ...titles] of questions) {
      expect(await titlesOf(request, q), q).toEqual(expect.arrayContaining(titles))
    }
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the masthead asks, results are marked, filtered and sorted', async ({ page }) => {
    await page.goto('/')
    const masthead = page.getByRole('banner')
    await masthead.getByRole('textbox').fill('职工')
    await masthead.getByRole('button', { name: '检索' }).click()
    await expect(page).toHaveTitle(/“职工”的检索结果/)
    await expect(page.locator('main h2 mark').first()).toHaveText('职工')

    const kinds = page.getByRole('navigation', { name: '类别' })
    const count = Number(
      await kinds.getByRole('link', { name: /^活动/ }).locator('span').innerText(),
    )
    await kinds.getByRole('link', { name: /^活动/ }).click()
    await expect(page.getByRole('status')).toHaveText(`共 ${count} 条`)
    await expect(page.locator('main article')).toHaveCount(Math.min(count, 20))

    await page.getByLabel('单位').selectOption('donghu')
    await page.getByRole('button', { name: '筛选' }).click()
    await expect(page).toHaveURL(/kind=events.*union=donghu|union=donghu.*kind=events/)
    for (const meta of await page.locator('main article p:last-child').all())
      await expect(meta).toContainText('东湖区总')
    await page.getByRole('link', { name: '按时间' }).click()
    const days = await page
      .locator('main article time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    expect(days).toEqual(days.toSorted().reverse())
  })

  test('pages follow one another', async ({ page }) => {
    await page.goto(address('职工'))
    const first = await page.locator('main h2').allInnerTexts()
    await page.getByRole('link', { name: '下一页' }).click()
    await expect(page.getByRole('link', { name: '回到第一页' })).toBeVisible()
    const second = await page.locator('main article h2').allInnerTexts()
    expect(second.length).toBeGreaterThan(0)
    const hrefs = (html: string[]) => new Set(html)
    expect(hrefs([...first, ...second]).size).toBeGreaterThan(first.length)
  })

  test('where nothing is found it says what to try', async ({ page }) => {
    await page.goto(address('东胡区'))
    await expect(page.getByRole('main')).toContainText('读音相近的名称')
    await page.getByRole('main').getByRole('link', { name: '东湖区总工会' }).click()
    await expect(page).toHaveURL(/\/unions\/donghu/)
  })
})

test('the keyboard chooses a suggestion', async ({ page }) => {
  await page.goto('/')
  const field = page.getByRole('banner').getByRole('combobox')
  await field.pressSequentially('dhq')
  const option = page.getByRole('option', { name: /东湖区总工会/ })
  await expect(option).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(option).toBeHidden()
  await field.pressSequentially('zgh')
  await expect(option).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/unions\/donghu/)
})

test('whatever is found is there', async ({ request }) => {
  for (const q of ['职工', '工匠', '水库']) {
    const html = await (await request.get(`/search?q=${encodeURIComponent(q)}`)).text()
    const found = [...html.matchAll(/<h2[^>]*><a href="([^"]+)"/g)].map(([, href]) => href ?? '')
    expect(found.length, q).toBeGreaterThan(3)
    for (const href of found) expect((await request.get(href)).status(), href).toBe(200)
  }
})

test('ten thousand characters get an answer', async ({ request }) => {
  const answer = await request.get(address('职工工会创新骑行运河'.repeat(1_000)))
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain('只按前')
})

test('odd questions get a sentence', async ({ request }) => {
  const odd = ['', '   ', '\u0000', '%', '😀😀', '？！', "' OR 1=1 --", '<script>alert(1)</script>']
  const more = [
    '& | ! ( ) :* <->',
    '\\',
    '"',
    '\u202e职工',
    '%E0%A4%A',
    '🙂职工',
    'a'.repeat(5_000),
  ]
  for (const q of [...odd, ...more]) {
    const answer = await request.get(address(q))
    expect(answer.status(), q).toBe(200)
    const html = await answer.text()
    expect(html, q).not.toContain('<script>alert')
    expect(html, q).toMatch(/请写下|没有|条/)
  }
  for (const query of [
    '?q=%',
    '?q=%ff%fe',
    '?q=职工&after=x&from=9999-99-99&kind=__proto__',
    '?x=1',
    '?q[]=1',
  ])
    expect((await request.get(`/search${query}`)).status(), query).toBe(200)
})

test('what is published is found, what is withdrawn is not, and no draft is', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  const name = '鄢听雪'
  const headers = { Origin: baseURL ?? '' }
  await signIn('editor')
  const made = await page.request.post('/api/craftsmen?draft=true', {
    data: { name, level: 'municipal', trade: '制琴' },
    headers,
  })
  const { id } = (await made.json()).doc
  expect(await titlesOf(request, name)).toEqual([])
  await write(page, 'published')
  await expect.poll(() => titlesOf(request, name), { timeout: 2_000 }).toEqual([name])
  await expect.poll(() => titlesOf(request, 'yantingxue'), { timeout: 2_000 }).toEqual([name])
  await write(page, 'draft')
  await expect.poll(() => titlesOf(request, name), { timeout: 2_000 }).toEqual([])

  async function write({ request: desk }: Page, _status: string) {
    const answer = await desk.patch(`/api/craftsmen/${id}`, { data: { _status }, headers })
    expect(answer.status()).toBe(200)
  }
})
