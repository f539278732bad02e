// @ts-check

/*
 * Which link this telephone was opened with. It stands behind the # of the address, which goes to no server; it is kept
 * for the page that is opened from the home screen.
 */

const SECRET = /^[\w-]{43}$/

/** @returns {string | null} */
export function secretOfLink() {
  const said = location.hash.slice(1)
  if (SECRET.test(said)) localStorage.setItem('check-in-link', said)
  const kept = localStorage.getItem('check-in-link')
  return kept && SECRET.test(kept) ? kept : null
}

/** What names this telephone among those with the same link. */
export function deviceName() {
  const kept = localStorage.getItem('check-in-device')
  if (kept) return kept
  const made = crypto.randomUUID()
  localStorage.setItem('check-in-device', made)
  return made
}
