/**
 * Runs one step and prints its outcome with the time it took.
 * @template T
 * @param {string} label what the step is, in Chinese
 * @param {(note: (detail: string) => void) => Promise<T> | T} work calls `note` with what came of it
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now()
  let detail = ''
  const result = await work((text) => {
    detail = `：${text}`
  })
  console.log(`✓ ${label}${detail}（${((performance.now() - began) / 1000).toFixed(1)} 秒）`)
  return result
}
