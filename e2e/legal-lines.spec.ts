import { expect, test } from './fixtures'

test('a legal line is on every foot once it is filled, and nowhere while it is empty', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  const line = '试字备00000000号'
  await signIn('admin')
  const { footer } = await (await page.request.get('/api/globals/site?depth=0')).json()
  const setIcp = (icp: string | null) =>
    page.request.post('/api/globals/site', {
      data: { footer: { ...footer, icp } },
      headers: { Origin: baseURL ?? '' },
    })
  const foot = async (address: string) => (await request.get(address)).text()

  expect((await setIcp(line)).status()).toBe(200)
  for (const address of ['/', '/about']) await expect.poll(() => foot(address)).toContain(line)
  expect((await setIcp(footer?.icp ?? null)).status()).toBe(200)
  for (const address of ['/', '/about']) await expect.poll(() => foot(address)).not.toContain(line)
})
