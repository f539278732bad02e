// @ts-check

/*
 * Does a draw again in the reader's browser (domain/draw/rank.ts says how), from what the page says of it, and tells
 * whether it comes out as published. Nothing is asked of a server.
 */

const encoder = new TextEncoder()

/** @param {ArrayBuffer} bytes */
const hex = (bytes) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** @param {readonly number[]} entries */
export async function fingerprint(entries) {
  const text = [...entries].sort((a, b) => a - b).join('\n')
  return hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
}

/**
 * @param {string} seed
 * @param {readonly number[]} entries
 * @returns {Promise<number[]>} the entries in the order in which the seed puts them
 */
export async function rank(seed, entries) {
  const hash = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(seed), hash, false, ['sign'])
  const ranked = await Promise.all(
    entries.map(async (entry) => ({
      entry,
      rank: hex(await crypto.subtle.sign('HMAC', key, encoder.encode(String(entry)))),
    })),
  )
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.entry - b.entry))
  return ranked.map(({ entry }) => entry)
}

/**
 * @param {{ entries: number[], entriesSha256: string, winners: number, seed: string | null, ranked: number[] | null,
 *   withdrawn: number[] | null }} draw
 * @returns {Promise<string[]>} what is not as published, a sentence each
 */
export async function verify({ entries, entriesSha256, seed, ranked }) {
  const wrong = []
  if ((await fingerprint(entries)) !== entriesSha256) wrong.push('名单与公布的指纹不符。')
  if (seed === null || ranked === null) return wrong
  const again = await rank(seed, entries)
  if (again.join() !== ranked.join()) wrong.push('按种子重排的次序与公布的不符。')
  return wrong
}

if (globalThis.document) for (const part of document.querySelectorAll('[data-draw]')) enhance(part)

/** @param {Element} part */
function enhance(part) {
  const button = /** @type {HTMLButtonElement} */ (part.querySelector('button'))
  const status = /** @type {HTMLElement} */ (part.querySelector('[role="status"]'))
  const said = /** @type {HTMLElement} */ (part.querySelector('script[type="application/json"]'))
  // A page that came over http has no WebCrypto; the openssl lines on the page do the same.
  if (!globalThis.crypto?.subtle) return
  button.hidden = false
  button.addEventListener('click', async () => {
    status.textContent = '正在重算…'
    const draw = JSON.parse(said.textContent ?? '')
    const wrong = await verify(draw)
    status.dataset.outcome = wrong.length === 0 ? 'same' : 'different'
    status.textContent =
      wrong.length > 0
        ? wrong.join('')
        : draw.ranked
          ? `本机重算 ${draw.entries.length} 个编号，名单指纹和抽签次序都与公布的一致。`
          : `本机重算 ${draw.entries.length} 个编号，名单指纹与公布的一致。`
  })
}
