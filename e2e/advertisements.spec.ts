import { expect, test } from './fixtures'

/* An advertisement from its making to its end: where it stands, what it says of itself, and how it is counted. */

test('an advertisement stands on its union’s page, is counted when it is seen, and goes when it is paused', async ({
  page,
  browser,
  signIn,
  baseURL,
}) => {
  await signIn('admin')
  const headers = { Origin: baseURL ?? '' }
  const { docs } = await (
    await page.request.get('/api/unions?where[slug][equals]=donghu&depth=0')
  ).json()
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()
  const made = await page.request.post('/api/advertisements', {
    headers,
    data: {
      advertiser: '东湖职工集市',
      title: '周末集市招商',
      slot: 'unionFoot',
      status: 'active',
      union: docs[0].id,
      startsAt: day(-1),
      endsAt: day(1),
    },
  })
  expect(made.status(), await made.text()).toBe(201)
  const { id } = (await made.json()).doc

  // What says that it is headless is a machine, and counts nothing.
  const userAgent = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140 Mobile'
  const context = await browser.newContext({ userAgent })
  const reader = await context.newPage()
  const advertisement = reader.getByRole('complementary', { name: '广告：东湖职工集市' })
  await reader.goto(`${baseURL}/unions/donghu`)
  await expect(advertisement.getByText('广告', { exact: true })).toBeVisible()
  await advertisement.scrollIntoViewIfNeeded()
  await expect
    .poll(async () => (await page.request.get('/api/advertisements/counts.csv')).text(), {
      timeout: 15_000,
    })
    .toMatch(new RegExp(`,${id},东湖职工集市,周末集市招商,工会页面底部,[1-9]\\d*,0`))

  await reader.goto(`${baseURL}/unions/xihe`)
  await expect(advertisement).toHaveCount(0)
  await context.addCookies([{ name: 'mode', value: 'elder', url: baseURL ?? '' }])
  await reader.goto(`${baseURL}/unions/donghu`)
  await expect(reader.getByText('广告', { exact: true })).toHaveCount(0)
  await context.clearCookies({ name: 'mode' })

  const paused = await page.request.patch(`/api/advertisements/${id}`, {
    headers,
    data: { status: 'paused' },
  })
  expect(paused.status()).toBe(200)
  await expect
    .poll(async () => (await reader.request.get(`${baseURL}/unions/donghu`)).text(), {
      timeout: 1_000,
    })
    .not.toContain('周末集市招商')
  await context.close()
})
