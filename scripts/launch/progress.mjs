const EVERY_MS = 15_000

/**
 * A line every 15 seconds with the time that has passed, so that nobody takes a long step for a stuck one.
 * @param {string} label what still goes on, in Chinese
 * @returns {() => void} stops it
 */
export function showProgress(label) {
  const began = performance.now()
  const timer = setInterval(() => {
    console.log(`  ${label}，已 ${Math.round((performance.now() - began) / 1000)} 秒`)
  }, EVERY_MS)
  return () => clearInterval(timer)
}
