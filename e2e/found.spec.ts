import sharp from 'sharp'
import { expect, test } from './fixtures'

/* What search engines and those who share a page are given. */

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '')

test('every address of the sitemaps answers', async ({ request, baseURL }) => {
  test.setTimeout(240_000)
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  for (const closed of ['/admin', '/api/', '/search'])
    expect(robots).toContain(`Disallow: ${closed}`)

  const files = locations(await (await request.get('/sitemap.xml')).text())
  expect(files).toContain(`${baseURL}/sitemaps/articles-1.xml`)
  const addresses = new Set<string>()
  for (const file of files) {
    const answer = await request.get(file)
    expect(answer.status(), file).toBe(200)
    expect(answer.headers()['content-type']).toBe('application/xml; charset=utf-8')
    for (const address of locations(await answer.text())) addresses.add(address)
  }
  expect(addresses.size).toBeGreaterThan(60)
  for (const address of addresses) {
    expect(address.startsWith(`${baseURL}/`), address).toBe(true)
    expect((await request.get(address)).status(), address).toBe(200)
  }
  expect((await request.get('/sitemaps/articles-999.xml')).status()).toBe(404)
})

test('every page has one address, says what it is, and has a picture to be shared by', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(240_000)
  // Documents, by the files that hold nothing else; columns stand among the site's own pages.
  const first = async (file: string, kind: string) =>
    locations(await (await request.get(`/sitemaps/${file}.xml`)).text()).find((address) =>
      address.startsWith(`${baseURL}/${kind}/`),
    )
  const samples = await Promise.all([
    first('articles-1', 'news'),
    ...['events', 'studios', 'craftsmen', 'pledges'].map((kind) => first(`${kind}-1`, kind)),
    ...['unions', 'columns'].map((kind) => first('pages', kind)),
  ])
  const lists = [
    '/',
    '/news',
    '/events',
    '/studios',
    '/editions',
    '/about',
    '/subscribe',
    '/ad-desk',
  ]
  for (const address of [...samples, ...lists.map((path) => baseURL + path)]) {
    const html = await (await request.get(address ?? '')).text()
    const at = (pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
    const canonical = at(/<link rel="canonical" href="([^"]+)"/)
    expect(canonical.replace(/\/$/, ''), address).toBe(address?.replace(/\/$/, ''))
    expect(at(/<meta property="og:title" content="([^"]+)"/), address).not.toBe('')
    expect(at(/<meta name="twitter:card" content="([^"]+)"/), address).toBe('summary_large_image')
    const picture = at(/<meta property="og:image" content="([^"]+)"/)
    expect(picture.startsWith(`${baseURL}/og/`), picture).toBe(true)
    const image = await request.get(picture)
    expect(image.status(), picture).toBe(200)
    expect(await sharp(await image.body()).metadata(), picture).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    })
  }
  for (const address of [...samples, `${baseURL}/`]) {
    const html = await (await request.get(address ?? '')).text()
    const block =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}'
    const links = linksOf(JSON.parse(block))
    expect(links.length, address).toBeGreaterThan(0)
    const foreign = links.filter((link) => !link.startsWith(`${baseURL}/`))
    expect(
      foreign.filter((link) => !link.includes('example.cn')),
      address,
    ).toEqual([])
  }
})

/** Every address in a block of JSON-LD. */
function linksOf(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => linksOf(inner, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => linksOf(inner, name))
  const isAddress = ['@id', 'url', 'item', 'image', 'mainEntityOfPage', 'urlTemplate'].includes(key)
  return isAddress && typeof value === 'string' ? [value] : []
}

test('an address that changes leads on at once, and nobody else moves in', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  const headers = { Origin: baseURL ?? '' }
  await signIn('editor')
  const make = async (name: string) => {
    const answer = await page.request.post('/api/studios', {
      data: { name, employer: '某厂', _status: 'published' },
      headers,
    })
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json()).doc as { id: number; slug: string }
  }
  const change = async (id: number, data: unknown) => {
    const answer = await page.request.patch(`/api/studios/${id}`, { data, headers })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  const at = async (slug: string) => {
    const answer = await request.get(`/studios/${slug}`, { maxRedirects: 0 })
    return { status: answer.status(), to: answer.headers().location }
  }
  const first = await make('搬家的工作室')
  const [next, last] = [`next-${first.id}`, `last-${first.id}`]
  expect((await at(first.slug)).status).toBe(200)
  // Asked for before it exists: the 404 must not stay.
  expect((await at(next)).status).toBe(404)

  await change(first.id, { slug: next, _status: 'published' })
  await expect.poll(() => at(next)).toMatchObject({ status: 200 })
  expect(await at(first.slug)).toEqual({ status: 308, to: `/studios/${next}` })
  await change(first.id, { slug: last, _status: 'published' })
  await expect.poll(() => at(first.slug)).toEqual({ status: 308, to: `/studios/${last}` })
  expect(await at(next)).toEqual({ status: 308, to: `/studios/${last}` })

  const second = await make('搬进来的工作室')
  const taking = { slug: next, _status: 'published' }
  const refused = await page.request.patch(`/api/studios/${second.id}`, { data: taking, headers })
  expect(refused.status()).toBe(400)
  expect(await at(next)).toEqual({ status: 308, to: `/studios/${last}` })

  await change(first.id, { _status: 'draft' })
  await expect.poll(() => at(first.slug)).toMatchObject({ status: 404 })
  await change(second.id, { _status: 'draft' })
})

test('a column’s former address takes its pages and its feed along', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  await signIn('admin')
  const { docs } = await (
    await page.request.get('/api/columns?where[slug][equals]=fuwu&depth=0')
  ).json()
  const move = async (slug: string) => {
    const answer = await page.request.patch(`/api/columns/${docs[0].id}`, {
      data: { slug },
      headers: { Origin: baseURL ?? '' },
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  const at = async (path: string) =>
    (await request.get(path, { maxRedirects: 0 })).headers().location ?? null
  expect(await at('/columns/fuwu')).toBeNull()
  await move('fuwu-tai')
  for (const path of ['/columns/fuwu', '/columns/fuwu/page/2', '/feeds/columns/fuwu/rss.xml']) {
    await expect.poll(() => at(path), { message: path }).toBe(path.replace('/fuwu', '/fuwu-tai'))
  }
  await move('fuwu')
  await expect.poll(async () => (await request.get('/columns/fuwu')).status()).toBe(200)
  expect(await at('/columns/fuwu-tai')).toBe('/columns/fuwu')
})
