import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true }
const KINDS = { document: 'html', stylesheet: 'css', script: 'js', image: 'images', font: 'fonts' }

/**
 * (b) What a telephone fetches on its first visit, by kind. Sizes are of the bodies: as they are, and as gzip and brotli
 * at their highest make them, whatever the server sent.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Record<string, {requests: number, raw: number, gzip: number, brotli: number}>>}
 */
export async function weigh(browser, url) {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    const answers = []
    page.on('response', (answer) => answers.push(answer))
    await page.goto(url, { waitUntil: 'networkidle' })
    // To the foot, for the pictures that wait for the reader.
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)')
    await page.waitForLoadState('networkidle')
    return await sumByKind(answers)
  } finally {
    await context.close()
  }
}

async function sumByKind(answers) {
  const sums = {}
  for (const answer of answers) {
    if (answer.status() !== 200) continue
    const body = await answer.body().catch(() => Buffer.alloc(0))
    const kind = KINDS[answer.request().resourceType()] ?? 'other'
    sums[kind] ??= { requests: 0, raw: 0, gzip: 0, brotli: 0 }
    const sum = sums[kind]
    sum.requests += 1
    sum.raw += body.length
    sum.gzip += gzipSync(body, { level: 9 }).length
    sum.brotli += brotli(body).length
  }
  return sums
}

const brotli = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
