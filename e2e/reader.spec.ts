import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { readQr } from './qr'

/* A story, for whoever reads, listens, prints or passes it on. */

async function openStory(page: Page): Promise<string> {
  await page.goto('/news')
  await page.locator('main h3 a[href^="/news/"]').first().click()
  await expect(page).toHaveURL(/\/news\/.+/)
  return page.url()
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ expectFailedRequest }) => expectFailedRequest(/\/_next\/static\/|\/scripts\//))

  test('the address is there as a QR code and in letters, and no button that does nothing', async ({
    page,
  }) => {
    const address = await openStory(page)
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect(canonical).toBe(address)
    const code = page.getByRole('img', { name: '本文网址的二维码' })
    expect(await readQr(await code.screenshot())).toBe(address)
    await expect(page.getByText(address, { exact: true })).toBeVisible()
    await expect(page.locator('main button:visible, main select:visible')).toHaveCount(0)
  })
})

test('the QR code is read in the dark and in elder mode too', async ({ page, context }) => {
  const address = await openStory(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const code = page.getByRole('img', { name: '本文网址的二维码' })
  expect(await readQr(await code.screenshot())).toBe(address)
  await context.addCookies([{ name: 'mode', value: 'elder', url: address }])
  await page.reload()
  expect(await readQr(await code.screenshot())).toBe(address)
})

test('the address is copied, and handed to the system’s share sheet where there is one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.documentElement.dataset.shared = data?.url
    }
  })
  const address = await openStory(page)
  await page.getByRole('button', { name: '复制网址' }).click()
  await expect(page.getByText('网址已复制')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  await page.getByRole('button', { name: '转发' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-shared', address)
})

test.describe('read aloud', () => {
  /** A device with one Chinese voice of its own that speaks until the test lets it come to the end of a sentence. */
  const giveVoice = (page: Page, localService: boolean) =>
    page.addInitScript((isLocal) => {
      const spoken: string[] = []
      let speaking: SpeechSynthesisUtterance | null = null
      const voice = { lang: 'zh-CN', localService: isLocal, name: '测试', default: true }
      class Utterance {
        rate = 1
        constructor(readonly text: string) {}
      }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        cancel: () => {
          speaking = null
        },
        speak: (utterance: SpeechSynthesisUtterance) => {
          spoken.push(utterance.text)
          speaking = utterance
        },
      })
      const finish = () => speaking?.onend?.call(speaking, new Event('end') as never)
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken, finish })
    }, localService)

  const spoken = (page: Page) => page.evaluate<string[]>('window.spoken')
  const finish = (page: Page) => page.evaluate('window.finish()')
  const highlighted = (page: Page) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('read-aloud') ?? []
      return range ? (range as Range).toString() : null
    })

  test('the story is read sentence by sentence, each highlighted while it is read', async ({
    page,
  }) => {
    await giveVoice(page, true)
    await openStory(page)
    const headline = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByRole('button', { name: '朗读' }).press('Enter')
    await expect.poll(() => spoken(page)).toHaveLength(1)
    expect(headline).toContain((await spoken(page))[0])
    expect(await highlighted(page)).toBe((await spoken(page))[0])

    // To the text: the headline may be more than one sentence.
    for (let sentence = 2; sentence <= 5; sentence++) {
      await finish(page)
      await expect.poll(() => spoken(page)).toHaveLength(sentence)
      expect(await highlighted(page)).toBe((await spoken(page)).at(-1))
    }
    await page.getByRole('button', { name: '暂停' }).press('Enter')
    await page.getByRole('button', { name: '继续' }).press('Enter')
    await expect.poll(() => spoken(page)).toHaveLength(6)
    const [before, again] = (await spoken(page)).slice(-2)
    expect(again).toBe(before)

    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: '朗读' })).toBeVisible()
    expect(await highlighted(page)).toBeNull()
  })

  test('a device whose voice is a server elsewhere is offered nothing', async ({ page }) => {
    await giveVoice(page, false)
    await openStory(page)
    await expect(page.getByLabel('字号')).toBeVisible()
    await expect(page.getByRole('button', { name: '朗读' })).toHaveCount(0)
  })
})

test('the size of the text is remembered for every page, with no sideways scroll', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openStory(page)
  const sizeOf = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  expect(await sizeOf()).toBe(16)
  await page.getByLabel('字号').selectOption('最大')
  expect(await sizeOf()).toBe(24)
  for (const address of ['/', '/events']) {
    await page.goto(address)
    await expect.poll(sizeOf).toBe(24)
    const beyond = await page.evaluate(() => document.body.scrollWidth - window.innerWidth)
    expect(beyond, address).toBeLessThanOrEqual(0)
  }
  await page.goBack()
  await openStory(page)
  await expect(page.getByLabel('字号')).toHaveValue('largest')
  await page.getByLabel('字号').selectOption('标准')
  expect(await sizeOf()).toBe(16)
})

test('on paper a story has its name, its day, two columns, its address and the QR code, and no navigation', async ({
  page,
}) => {
  const address = await openStory(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible()
  for (const name of ['主栏', '栏目', '页脚']) {
    await expect(page.getByRole('navigation', { name })).toBeHidden()
  }
  await expect(page.getByText(address, { exact: true })).toBeVisible()
  const code = page.getByRole('img', { name: '本文网址的二维码' })
  expect(await readQr(await code.screenshot())).toBe(address)
  const looks = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    const text = document.querySelector('[data-story-text]')
    return { backgroundColor, color, columns: text && getComputedStyle(text).columnCount }
  })
  expect(looks).toEqual({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
    columns: '2',
  })
})

test('a view is counted once, and a view of staff is not', async ({ page, signIn, browser }) => {
  // The last of a list: no other test opens it.
  await page.goto('/craftsmen')
  const link = page.locator('main h3 a[href^="/craftsmen/"]').last()
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
  await signIn('chief')
  const slug = address.split('/').at(-1)
  const found = await page.request.get(`/api/craftsmen?where[slug][equals]=${slug}`)
  const id = (await found.json()).docs[0].id
  const total = async () =>
    (await (await page.request.get(`/api/views?collection=craftsmen&document=${id}`)).json()).total
  const before = await total()

  const answered = page.waitForResponse('**/api/views')
  await page.goto(address)
  expect((await answered).status()).toBe(204)
  const stranger = await browser.newContext()
  const reader = await stranger.newPage()
  const counted = reader.waitForResponse('**/api/views')
  await reader.goto(address)
  expect((await counted).status()).toBe(204)
  expect(await stranger.cookies()).toEqual([])
  await stranger.close()
  // Both came before this is written: had the first been counted, it would be two more.
  await expect.poll(total, { timeout: 15_000 }).toBe(before + 1)

  await page.goto(`/admin/collections/craftsmen/${id}`)
  await expect(page.getByRole('region', { name: '阅读量' })).toContainText(`总计${before + 1}`)
})
