import { parseJsonFeed } from 'feedsmith'
import ical, { type VEvent } from 'node-ical'
import RssParser from 'rss-parser'
import { expect, test } from './fixtures'

/* Feeds and calendars, read by other people's programs. */

const FORMATS = ['rss.xml', 'atom.xml', 'feed.json'] as const
const CHANNELS = ['/feeds/site', '/feeds/columns/yaowen', '/feeds/unions/donghu']

type Entry = { title?: string; id?: string; link?: string }

async function entriesOf(address: string, text: string): Promise<Entry[]> {
  if (address.endsWith('.json')) {
    return (parseJsonFeed(text).items ?? []).map(({ id, url, title }) => ({ id, link: url, title }))
  }
  const { items } = await new RssParser().parseString(text)
  return items.map(({ id, guid, link, title }) => ({ id: id ?? guid, link, title }))
}

test('every channel has the same stories in every format, with addresses that lead to them', async ({
  request,
  baseURL,
}) => {
  for (const channel of CHANNELS) {
    const found = await Promise.all(
      FORMATS.map(async (format) => {
        const answer = await request.get(`${channel}/${format}`)
        expect(answer.status(), `${channel}/${format}`).toBe(200)
        return entriesOf(format, await answer.text())
      }),
    )
    const [rss = [], atom, json] = found
    expect(rss.length, channel).toBeGreaterThan(0)
    expect(atom).toEqual(rss)
    expect(json).toEqual(rss)
    expect(new Set(rss.map(({ id }) => id)).size).toBe(rss.length)
    const first = rss[0]?.link ?? ''
    expect(first.startsWith(`${baseURL}/news/`), first).toBe(true)
    expect((await request.get(first)).status()).toBe(200)
  }
})

test('front page, columns and unions name their feeds, and every address of the list is one', async ({
  request,
}) => {
  for (const [page, channel] of [
    ['/', '/feeds/site'],
    ['/columns/yaowen', '/feeds/columns/yaowen'],
    ['/unions/donghu', '/feeds/unions/donghu'],
  ]) {
    const html = await (await request.get(page ?? '')).text()
    for (const format of FORMATS) expect(html, page).toContain(`${channel}/${format}"`)
  }
  const list = await (await request.get('/subscribe')).text()
  const addresses = [...list.matchAll(/href="(\/(?:feeds|calendars)\/[^"]+)"/g)].map(([, a]) => a)
  expect(addresses.length).toBeGreaterThan(40)
  for (const address of addresses)
    expect((await request.get(address ?? '')).status(), address).toBe(200)
})

test('a feed that is kept is given again without asking the database, and none is 404', async ({
  request,
}) => {
  await request.get('/feeds/site/rss.xml')
  const again = await request.get('/feeds/site/rss.xml')
  expect(again.headers()['x-nextjs-cache']).toBe('HIT')
  expect(again.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect(again.headers().etag).toMatch(/^"[\w-]+"$/)
  for (const none of [
    '/feeds/site/rss',
    '/feeds/columns/none/rss.xml',
    '/calendars/kinds/none.ics',
  ])
    expect((await request.get(none)).status(), none).toBe(404)
})

test('calendars hold the events of the city, of a kind, of a union, and one alone', async ({
  request,
  baseURL,
}) => {
  const city = await eventsOf('/calendars/city/all.ics')
  expect(city.length).toBeGreaterThan(5)
  for (const event of city) {
    expect(event.uid).toMatch(/^event-\d+(-\w+)?@localhost$/)
    expect(String(event.url), event.uid).toContain(`${baseURL}/events/`)
    expect(event.start.tz, event.uid).toBe('Asia/Shanghai')
    expect(Number.isSafeInteger(Number(event.sequence)), event.uid).toBe(true)
    expect(event.lastmodified, event.uid).toBeInstanceOf(Date)
  }
  expect(new Set(city.map(({ uid }) => uid)).size).toBe(city.length)

  const sport = await eventsOf('/calendars/kinds/sport.ics')
  expect(sport.every(({ categories }) => String(categories) === '文体')).toBe(true)
  const one = sport[0]
  const slug = String(one?.url).split('/').at(-1)
  expect((await eventsOf(`/calendars/events/${slug}.ics`)).map(({ uid }) => uid)).toContain(
    one?.uid,
  )
  expect((await eventsOf('/calendars/unions/donghu.ics')).length).toBeGreaterThan(0)

  async function eventsOf(address: string): Promise<VEvent[]> {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    const parsed = ical.parseICS(await answer.text())
    return Object.values(parsed).filter((one): one is VEvent => one?.type === 'VEVENT')
  }
})

test('an event that is cancelled says so, one that is withdrawn is gone, and so from its pages', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  const headers = { Origin: baseURL ?? '' }
  await signIn('editor')
  const created = await page.request.post('/api/events', {
    data: {
      name: '日历里的一场试演',
      kind: 'talk',
      startDate: '2026-12-20T06:00:00.000Z',
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      registration: { mode: 'none' },
      _status: 'published',
    },
    headers,
  })
  expect(created.status(), await created.text()).toBe(201)
  const { id, slug } = (await created.json()).doc
  const change = async (data: unknown) => {
    const answer = await page.request.patch(`/api/events/${id}`, { data, headers })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  const calendar = async (address: string) => (await request.get(address)).text()
  const own = `/calendars/events/${slug}.ics`
  await expect.poll(() => calendar('/calendars/city/all.ics')).toContain(`event-${id}@`)
  expect(await calendar(own)).toContain('STATUS:CONFIRMED')

  await change({ eventStatus: 'cancelled', _status: 'published' })
  await expect.poll(() => calendar(own)).toContain('STATUS:CANCELLED')
  expect(await calendar(own)).toContain('【取消】')

  await change({ _status: 'draft' })
  await expect.poll(async () => (await request.get(own)).status()).toBe(404)
  expect(await calendar('/calendars/city/all.ics')).not.toContain(`event-${id}@`)
})
