import { expect, test } from './fixtures'
import { readable } from './readable'

/* What changes is on the public pages at once, though every page is kept; scheduled publishing is no exception. */

const PAGES = [
  '/',
  '/news',
  '/events',
  '/events/past',
  '/events/kind/sport',
  '/events/list',
  '/events?open=1',
  '/studios',
  '/studios?sort=total',
  '/craftsmen',
  '/pledges',
  '/unions',
  '/editions',
  '/ad-desk',
  '/about',
]

test('every kind of page is kept', async ({ request }) => {
  const found = await Promise.all(
    ['news', 'events', 'studios', 'craftsmen', 'pledges', 'unions', 'editions'].map(
      async (noun) => {
        const list = await (await request.get(`/${noun}`)).text()
        const links = [
          ...list.matchAll(
            new RegExp(`href="(/${noun}/(?!page/|past|kind/|month/|list)[^"/]+)`, 'g'),
          ),
        ]
        return links[0]?.[1] ?? `/${noun}/no-link-found`
      },
    ),
  )
  for (const page of [...PAGES, ...found]) {
    expect((await request.get(page)).status(), page).toBe(200)
    expect((await request.get(page)).headers()['x-nextjs-cache'], page).toBe('HIT')
  }
})

test('a union that is renamed has its new name everywhere at once', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  await signIn('admin')
  const { docs } = await (
    await page.request.get('/api/unions?where[slug][equals]=donghu&depth=0')
  ).json()
  const union = docs[0]
  const story = await firstStoryOf(union.id)
  const addresses = ['/unions', '/unions/donghu', story]
  for (const address of addresses) expect(await text(address), address).toContain(union.name)

  const rename = (name: string) =>
    page.request.patch(`/api/unions/${union.id}`, {
      data: { name },
      headers: { Origin: baseURL ?? '' },
    })
  expect((await rename('东湖新区总工会')).status()).toBe(200)
  for (const address of addresses) {
    await expect
      .poll(() => text(address), { message: address, timeout: 1_000 })
      .toContain('东湖新区总工会')
  }
  expect((await rename(union.name)).status()).toBe(200)

  async function text(address: string) {
    return (await request.get(address)).text()
  }

  async function firstStoryOf(id: number) {
    const answer = await request.get(`/api/articles?where[union][equals]=${id}&limit=1&depth=0`)
    return `/news/${(await answer.json()).docs[0].slug}`
  }
})

test('the advertisement desk’s phone changes on every page’s foot', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  await signIn('admin')
  const desk = await (await page.request.get('/api/globals/ad-desk?depth=0')).json()
  const set = (phones: unknown) =>
    page.request.post('/api/globals/ad-desk', {
      data: { phones },
      headers: { Origin: baseURL ?? '' },
    })
  expect(await (await request.get('/about')).text()).toContain(
    `tel:${desk.phones[0].number.replace(/[^\d+]/g, '')}`,
  )

  expect((await set([{ number: '0500-5550999', label: '登报启事' }])).status()).toBe(200)
  for (const address of ['/about', '/', '/ad-desk']) {
    await expect
      .poll(async () => (await request.get(address)).text(), { message: address, timeout: 1_000 })
      .toContain('tel:05005550999')
  }
  expect((await set(desk.phones)).status()).toBe(200)
})

test('a story signed for a later hour appears by itself, and not before', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const headers = { Origin: baseURL ?? '' }
  const headline = '定时发布的一条消息'
  await signIn('author')
  const draft = await page.request.post('/api/articles?draft=true', {
    data: {
      headline,
      kind: 'story',
      reporters: ['闻笛'],
      publishedAt: new Date(Date.now() + 20_000).toISOString(),
    },
    headers,
  })
  expect(draft.status()).toBe(201)
  const { id } = (await draft.json()).doc
  const act = async (action: string) =>
    (await page.request.post(`/api/articles/${id}/review`, { data: { action }, headers })).status()
  expect(await act('submit')).toBe(200)
  for (const role of ['editor', 'reviewer', 'chief']) {
    await page.context().clearCookies()
    await signIn(role)
    expect(await act('pass'), role).toBe(200)
  }
  const news = async () => readable(await (await request.get('/news')).text())
  expect(await news()).not.toContain(headline)
  await expect.poll(news, { timeout: 60_000, intervals: [1_000] }).toContain(headline)
})
