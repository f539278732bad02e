// @ts-check

import { ask, Refused } from './api.js'
import { part } from './dom.js'

/* Registering somebody at the door, and checking them in with the same tap. Only where the server answers: it counts. */

/**
 * @param {import('./desk.js').Desk} desk
 * @param {(number: string) => void} onRegistered
 */
export function listenForWalkIns(desk, onRegistered) {
  const form = /** @type {HTMLFormElement} */ (part('walk-in-form'))
  const said = part('walk-in-said')
  // The same for each try of one person.
  let key = crypto.randomUUID()

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    said.textContent = '正在报名…'
    const typed = Object.fromEntries(new FormData(form))
    try {
      const sent = { ...typed, consent: typed.consent === 'on' }
      const { number, status, position } = await ask(desk.secret, 'walk-ins', sent, {
        'Idempotency-Key': key,
      })
      key = crypto.randomUUID()
      form.reset()
      said.textContent =
        status === 'confirmed' ? `报名成功，报名号 ${number}。` : waitingWords(position)
      if (status === 'confirmed') onRegistered(number)
    } catch (error) {
      if (error instanceof Refused) key = crypto.randomUUID()
      said.textContent =
        error instanceof Refused
          ? sentences(error)
          : '断网中不能现场报名：名额要在网上数。请记在纸上。'
    }
  })
}

/** @param {number | undefined} position */
const waitingWords = (position) =>
  position
    ? `名额已满，排在候补第 ${position} 位，还不能入场。`
    : '已收到，待主办方审核，还不能入场。'

/** @param {Refused} refused */
const sentences = ({ message, errors }) => Object.values(errors).join('') || message
