// @ts-check

/*
 * How many places an event has left, as of a few seconds ago, and whether one can register: the page itself is kept for
 * everybody and says neither. Asks /api/events/SLUG/places while the page is looked at. Without this file the page says
 * where the number is found.
 */

const EVERY_MS = 15_000

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready))
const band = document.querySelector('[data-registration]')
if (band instanceof HTMLElement) begin(band, `/api/events/${band.dataset.registration}/places`)

/** @param {HTMLElement} band @param {string} address */
function begin(band, address) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  async function ask() {
    clearTimeout(timer)
    let next = EVERY_MS
    if (document.visibilityState === 'visible') {
      // What cannot be had now is asked for again; what was known stays, with its time.
      const places = await fetch(address).then(
        (answer) => (answer.ok ? answer.json() : null),
        () => null,
      )
      if (places) next = show(band, places)
    }
    timer = setTimeout(ask, next)
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask()
  })
  void ask()
}

/** @param {HTMLElement} band @param {any} places @returns {number} milliseconds until it is worth asking again */
function show(band, { standing, label, pools, opensAt, asOf }) {
  const state = document.querySelector('[data-standing]')
  if (state) state.textContent = label
  for (const { key, words } of pools) {
    const place = document.querySelector(`[data-places="${CSS.escape(key)}"]`)
    if (place) place.textContent = words
  }
  for (const elsewhere of document.querySelectorAll('[data-places-elsewhere]'))
    elsewhere.setAttribute('hidden', '')
  // Nobody's form is taken away while it is being filled.
  if (!band.matches(':focus-within'))
    for (const part of document.querySelectorAll('[data-while]'))
      part.toggleAttribute(
        'hidden',
        !part.getAttribute('data-while')?.split(' ').includes(standing),
      )
  if (standing !== 'notYetOpen') return EVERY_MS
  const opens = new Date(opensAt).getTime() - new Date(asOf).getTime()
  return Math.min(EVERY_MS, Math.max(1_000, opens + 200))
}
