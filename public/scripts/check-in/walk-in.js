// @ts-check

import { ask, Refused } from './api.js'
import { element, fill, part } from './dom.js'

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
    try {
      const sent = sentBy(new FormData(form))
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

/**
 * What this event asks besides; sensitive answers nobody has to give, and not at a door.
 *
 * @param {import('./desk.js').Briefing} briefing
 */
export function showQuestions({ pools, questions }) {
  // Not while somebody is answering.
  if (part('walk-in-form').contains(document.activeElement)) return
  const groups = pools.map(({ key, name }) => ({ value: key, text: name }))
  const asked = questions.filter(({ sensitive }) => !sensitive)
  fill(part('questions'), [
    ...(pools.length > 1 ? [choice('pool', '场次或组别', groups, true)] : []),
    ...asked.map(({ id, label, kind, choices, required }) => {
      const options = choices.map((each) => ({ value: each, text: each }))
      if (kind === 'choice') return choice(`answer.${id}`, label, options, required)
      const input = /** @type {HTMLInputElement} */ (element('input'))
      Object.assign(input, { name: `answer.${id}`, required, autocomplete: 'off' })
      return element('label', label, input)
    }),
  ])
}

/** @param {string} name @param {string} label @param {{ value: string, text: string }[]} options @param {boolean} required */
function choice(name, label, options, required) {
  const select = /** @type {HTMLSelectElement} */ (element('select'))
  Object.assign(select, { name, required })
  fill(
    select,
    [{ value: '', text: '请选择' }, ...options].map(({ value, text }) => new Option(text, value)),
  )
  return element('label', label, select)
}

/** @param {FormData} typed */
function sentBy(typed) {
  /** @type {Record<string, unknown> & { answers: Record<string, unknown> }} */
  const sent = { consent: typed.get('consent') === 'on', answers: {} }
  for (const [name, value] of typed) {
    if (name.startsWith('answer.')) sent.answers[name.slice('answer.'.length)] = value
    else if (name !== 'consent') sent[name] = value
  }
  return sent
}

/** @param {number | undefined} position */
const waitingWords = (position) =>
  position
    ? `名额已满，排在候补第 ${position} 位，还不能入场。`
    : '已收到，待主办方审核，还不能入场。'

/** @param {Refused} refused */
const sentences = ({ message, errors }) => Object.values(errors).join('') || message
