// @ts-check

import { ask } from './api.js'
import * as store from './store.js'

/*
 * What was noted and not yet told. It is on the disk before it is shown, so that nothing is lost with the battery; the
 * server knows a scan by its name, so that telling it twice is telling it once.
 */

/**
 * @typedef {{ scan: string, event: number, checkpoint: string, souvenir?: string, code?: string, number?: string,
 *   device: string, at: string, ticket: string }} Noted `ticket`: its number
 * @typedef {{ scan: string, outcome: string, at?: string, place?: string | null, sameDevice?: boolean, ticket: any }} Answer
 */

/** As many as the server takes at once. */
const BATCH = 50

/** @param {Noted} noted */
export const note = (noted) => store.put('queue', noted.scan, noted)

/** In the order in which they were scanned. @param {number} event @returns {Promise<Noted[]>} */
export async function waiting(event) {
  const noted = /** @type {Noted[]} */ (await store.all('queue'))
  return noted.filter((each) => each.event === event).sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** @type {Promise<unknown>} */
let telling = Promise.resolve()

/**
 * Tells the server what waits, one journey after the other; throws where it cannot be reached or refuses.
 *
 * @param {string} secret
 * @param {number} event
 * @param {(noted: Noted, answer: Answer) => Promise<void>} onAnswer
 */
export function tell(secret, event, onAnswer) {
  const next = telling.catch(() => {}).then(() => tellAll(secret, event, onAnswer))
  telling = next
  return next
}

/** @type {typeof tell} */
async function tellAll(secret, event, onAnswer) {
  for (;;) {
    const batch = (await waiting(event)).slice(0, BATCH)
    if (batch.length === 0) return
    const scans = batch.map(({ event: _, ticket: __, ...scan }) => scan)
    const { answers } = await ask(secret, 'scans', { scans })
    for (const answer of /** @type {Answer[]} */ (answers)) {
      const noted = batch.find((each) => each.scan === answer.scan)
      if (!noted) continue
      // Under another link of the same event it may yet be taken.
      if (answer.outcome !== 'link') await store.remove('queue', noted.scan)
      await onAnswer(noted, answer)
    }
    if (answers.length < batch.length || answers.some(({ outcome }) => outcome === 'link')) return
  }
}
