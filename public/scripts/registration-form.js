// @ts-check

/*
 * Sends the form of registration to the API and answers at the field, without leaving the page. The form's ticket names
 * the request: sent twice, or again after the page was loaded anew, it is one registration. Without this file the form
 * goes the way of plain forms (/registrations/send).
 */

import { reckon } from './proof-of-work.js'

const TRIES = 3
const PATIENCE_MS = 15_000
const AWAY = '网络不通，还不知道报上没有。请再点一次“提交报名”，不会重复占名额。'

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready))
const form = document.querySelector('form[data-register]')
if (form instanceof HTMLFormElement) begin(form)

/** @param {HTMLFormElement} form */
function begin(form) {
  const kept = `gonghui.register.${form.dataset.register}`
  const ticket = inputOf(form, 'ticket')
  /** @type {Promise<void> | undefined} */
  let ready
  let isSending = false

  /** The ticket of this page, of this tab before it was loaded anew, or a new one. */
  async function prepare() {
    ticket.value ||= sessionStorage.getItem(kept) ?? (await newTicket())
    sessionStorage.setItem(kept, ticket.value)
    await reckon(form)
  }

  async function newTicket() {
    const answer = await fetch('/registrations/ticket', { cache: 'no-store' })
    if (!answer.ok) throw new Error('no ticket')
    return answer.text()
  }

  const begun = () => {
    ready ??= prepare().catch(() => {
      ready = undefined
    })
    return ready
  }

  /** @param {SubmitEvent} event */
  async function submit(event) {
    // Whoever filled what no reader sees goes the other way.
    if (inputOf(form, 'website').value) return
    event.preventDefault()
    if (isSending) return
    isSending = true
    const button = form.querySelector('button[type="submit"]')
    button?.setAttribute('aria-disabled', 'true')
    say(form, '正在提交……')
    try {
      await begun()
      let answer = await send(form)
      if (answer?.reason === 'conflict') {
        // The ticket went with what was sent before: this is another registration.
        sessionStorage.removeItem(kept)
        ticket.value = ''
        await prepare()
        answer = await send(form)
      }
      if (answer?.ticketUrl) location.assign(new URL(answer.ticketUrl).pathname)
      else show(form, answer)
    } catch {
      say(form, AWAY)
    } finally {
      isSending = false
      button?.removeAttribute('aria-disabled')
    }
  }

  // What is wrong is said in our words, at the field.
  form.noValidate = true
  form.addEventListener('focusin', () => void begun(), { once: true })
  form.addEventListener('submit', (event) => void submit(event))
}

/** @param {HTMLFormElement} form @returns {Promise<any>} */
async function send(form) {
  const request = {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': inputOf(form, 'ticket').value,
      'Form-Proof': inputOf(form, 'proof').value,
    },
    body: JSON.stringify(bodyOf(form)),
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await fetch(`/api/events/${form.dataset.register}/registrations`, {
        ...request,
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (answer.status !== 503 || attempt === TRIES) return await answer.json()
    } catch (error) {
      if (attempt === TRIES) throw error
    }
    await new Promise((waited) => setTimeout(waited, attempt * 500))
  }
}

/** As domain/registration/form-fields.ts has it. @param {HTMLFormElement} form */
function bodyOf(form) {
  /** @type {Record<string, string>} */
  const fields = {}
  /** @type {Record<string, string>} */
  const answers = {}
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith('answers.')) answers[name.slice('answers.'.length)] = String(value)
    else fields[name] = String(value)
  }
  const { name, phone, employer, memberNumber, pool, consent = '', sensitiveConsent } = fields
  return {
    ...{ name, phone, employer, memberNumber, pool, consent, answers },
    sensitiveConsent: sensitiveConsent === 'yes',
  }
}

/** @param {HTMLFormElement} form @param {any} refusal */
function show(form, { reason, detail, errors = {} }) {
  const sentences = reason === 'consent' ? { consent: detail } : errors
  /** @type {HTMLElement | null} */
  let first = null
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    const problem = document.getElementById(`${field.name.replace('.', '-')}-problem`)
    if (!problem) continue
    const sentence = sentences[field.name] ?? ''
    problem.textContent = sentence
    problem.hidden = !sentence
    field.toggleAttribute('aria-invalid', Boolean(sentence))
    if (sentence) field.setAttribute('aria-invalid', 'true')
    problem.parentElement?.toggleAttribute('data-wrong', Boolean(sentence))
    if (sentence) first ??= field
  }
  say(form, first ? `还没有报上名：有几处需要改正。` : detail)
  first?.focus()
}

/** @param {HTMLFormElement} form @param {string} words */
function say(form, words) {
  const alert = form.querySelector('[data-alert]')
  if (alert) alert.textContent = words
}

/** @param {HTMLFormElement} form @param {string} name */
function inputOf(form, name) {
  const field = form.elements.namedItem(name)
  if (!(field instanceof HTMLInputElement)) throw new Error(`The form has no ${name}.`)
  return field
}
