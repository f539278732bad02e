// @ts-check

/*
 * The form of a notice: its words, count and price while they are typed, and the reckoning that lets it be sent at once
 * (domain/proof-of-work.ts). Without this file the form does all of it at the server, and asks for more patience.
 */

import { compose, count, money, price } from './notice-words.js'
import { reckon } from './proof-of-work.js'

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready))
const form = document.querySelector('form[data-pattern]')
if (form instanceof HTMLFormElement) begin(form)

/** @param {HTMLFormElement} form */
function begin(form) {
  const rate = form.dataset.rate ? JSON.parse(form.dataset.rate) : null
  const words = form.querySelector('[data-words]')
  const reckoned = form.querySelector('[data-count]')

  function show() {
    const sent = new FormData(form)
    /** @type {Record<string, string>} */
    const answers = {}
    for (const [name, value] of sent) answers[name.replace('answer.', '')] = String(value)
    const text = compose(form.dataset.pattern ?? '', answers, (form.dataset.texts ?? '').split(' '))
    const characters = count(text)
    if (words) words.textContent = text
    if (reckoned)
      reckoned.textContent = rate
        ? `${characters}字，${money(price(characters, rate))}`
        : `${characters}字`
  }

  form.addEventListener('input', show)
  form.addEventListener('focusin', () => void reckon(form), { once: true })
  show()
}
