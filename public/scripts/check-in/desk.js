// @ts-check

import { ask, Refused } from './api.js'
import { judgeOffline, together } from './judge.js'
import { note, tell, waiting } from './queue.js'
import * as store from './store.js'
import { readTicket } from './ticket.js'

/*
 * The desk of one steward: what the telephone knows of its event, and what becomes of a ticket there. It shows nothing
 * itself; `changed` says that there is something new to be shown.
 */

/**
 * @typedef {import('./judge.js').Seen} Seen
 * @typedef {{ number: string, name: string, phone: string, employer: string, pool: string | null, status: string } & Seen} Ticket
 * @typedef {{ event: { id: number, name: string, startDate: string, place: string | null, cancelled: boolean },
 *   expected: number, checkpoints: import('./judge.js').Checkpoint[], souvenirs: import('./judge.js').Souvenir[],
 *   walkIns: boolean, rosterOnDevices: boolean, consent: string | null, pools: { key: string, name: string }[],
 *   questions: { id: string, label: string, kind: 'text' | 'choice', choices: string[], required: boolean, sensitive: boolean }[],
 *   link: { checkpoint: string | null, until: string }, key: import('./ticket.js').PublicKey }} Briefing
 * @typedef {{ outcome: string, at?: string, place?: string | null, sameDevice?: boolean, souvenir?: string,
 *   number?: string, ticket: Ticket | null, seen: Seen }} Verdict
 * @typedef {{ code?: string, number?: string, souvenir?: string }} Shown
 */

/** So old is the list at most while the network is there. */
const ROSTER_EVERY_MS = 120_000

export class Desk {
  /** @type {Briefing | null} */
  briefing = null
  checkpoint = ''
  /** @type {Map<string, Ticket>} */
  roster = new Map()
  isReachable = true
  unsynced = 0
  /** @type {{ noted: import('./queue.js').Noted, answer: import('./queue.js').Answer }[]} what was shown as noted and was none */
  conflicts = []
  #rosterAt = 0
  /** @type {Map<string, (answer: import('./queue.js').Answer) => void>} */
  #awaited = new Map()

  /** @param {string} secret @param {string} device @param {() => void} changed */
  constructor(secret, device, changed) {
    this.secret = secret
    this.device = device
    this.changed = changed
  }

  /** What was kept comes first, so that a telephone out of reach can begin. Throws Refused where the link is closed. */
  async open() {
    const kept = await store.get('desk', 'briefing')
    if (kept?.secret === this.secret) this.#brief(kept.briefing)
    this.conflicts = (await store.get('desk', 'conflicts')) ?? []
    for (const ticket of await store.all('roster')) this.roster.set(ticket.number, ticket)
    await this.refresh()
  }

  /** Tells what waits, and asks what is new. Out of reach is no error; a closed link is. */
  async refresh() {
    try {
      if (this.briefing) await this.#tell()
      const briefing = await ask(this.secret, 'briefing')
      await store.put('desk', 'briefing', { secret: this.secret, briefing })
      this.#brief(briefing)
      if (briefing.rosterOnDevices) await this.#loadRoster()
      else await this.#forgetRoster()
      this.isReachable = true
    } catch (error) {
      this.isReachable = error instanceof Refused
      if (error instanceof Refused && error.status === 401) {
        await this.#forgetRoster()
        throw error
      }
    } finally {
      if (this.briefing) this.unsynced = (await waiting(this.briefing.event.id)).length
      this.changed()
    }
  }

  /** @param {Briefing} briefing */
  #brief(briefing) {
    this.briefing = briefing
    const { link, checkpoints } = briefing
    const mayStay = checkpoints.some(({ key }) => key === this.checkpoint)
    this.checkpoint = link.checkpoint ?? (mayStay ? this.checkpoint : (checkpoints[0]?.key ?? ''))
  }

  async #loadRoster() {
    if (Date.now() - this.#rosterAt < ROSTER_EVERY_MS) return
    const { tickets } = await ask(this.secret, 'roster')
    this.roster = new Map(tickets.map((/** @type {Ticket} */ ticket) => [ticket.number, ticket]))
    await store.replace('roster', this.roster)
    this.#rosterAt = Date.now()
  }

  async #forgetRoster() {
    this.#rosterAt = 0
    this.roster = new Map()
    await store.replace('roster', this.roster)
  }

  /** @param {string} text what the camera read. @returns {Promise<Verdict>} */
  async scan(text) {
    const { briefing } = this
    const nobody = { ticket: null, seen: { checkIns: {}, souvenirs: {} } }
    if (!briefing) return { outcome: 'link', ...nobody }
    const read = await readTicket(text, briefing.key)
    if (read.kind !== 'ticket') return { outcome: read.kind, ...nobody }
    if (read.event !== briefing.event.id) return { outcome: 'other-event', ...nobody }
    return this.act(read.number, { code: text.trim() })
  }

  /**
   * Checks a ticket in here, or hands out a souvenir: noted first, then told; where nobody answers the telephone judges.
   *
   * @param {string} ticket its number
   * @param {Shown} shown
   * @returns {Promise<Verdict>}
   */
  async act(ticket, { code, souvenir }) {
    const event = this.briefing?.event.id ?? 0
    const at = new Date().toISOString()
    const scan = { checkpoint: this.checkpoint, ...(souvenir !== undefined && { souvenir }) }
    const seen = await this.seen(ticket)
    const own = judgeOffline(scan, seen, this.roster.size === 0 || this.roster.has(ticket))
    const noted = {
      ...scan,
      ...(code === undefined ? { number: ticket } : { code }),
      scan: crypto.randomUUID(),
      event,
      device: this.device,
      at,
      ticket,
    }
    // Nothing new while out of reach: there is nothing to be told.
    if (!this.isReachable && own.outcome === 'already')
      return this.#verdict(ticket, { ...own, souvenir })
    await note(noted)
    this.unsynced += 1
    this.changed()
    const answer = await this.#answerTo(noted.scan)
    if (answer?.outcome === 'done') this.#count(scan)
    // Who was told that it does not count is not to be counted later, under another link.
    if (answer?.outcome === 'link') await store.remove('queue', noted.scan)
    if (answer) return this.#verdict(ticket, { ...answer, souvenir })
    if (own.outcome === 'already') return this.#verdict(ticket, { ...own, souvenir })
    await this.#remember(ticket, {
      checkIns: souvenir === undefined ? { [this.checkpoint]: at } : {},
      souvenirs: souvenir === undefined ? {} : { [souvenir]: at },
    })
    return this.#verdict(ticket, { ...own, at, souvenir })
  }

  /** One more here, one less there, until the next briefing. @param {{ checkpoint: string, souvenir?: string }} scan */
  #count({ checkpoint, souvenir }) {
    for (const each of this.briefing?.checkpoints ?? [])
      if (souvenir === undefined && each.key === checkpoint) each.arrived += 1
    for (const each of this.briefing?.souvenirs ?? [])
      if (each.key === souvenir && each.left !== null) each.left -= 1
    this.changed()
  }

  /** @param {string} scan @returns {Promise<import('./queue.js').Answer | null>} null: nobody answered, and it waits */
  async #answerTo(scan) {
    /** @type {import('./queue.js').Answer | null} */
    let answer = null
    this.#awaited.set(scan, (given) => {
      answer = given
    })
    try {
      await this.#tell()
      this.isReachable = true
    } catch (error) {
      this.isReachable = error instanceof Refused
      if (error instanceof Refused && error.status === 401)
        answer = { scan, outcome: 'link', ticket: null }
    }
    this.#awaited.delete(scan)
    this.unsynced = (await waiting(this.briefing?.event.id ?? 0)).length
    this.changed()
    return answer
  }

  #tell() {
    return tell(this.secret, this.briefing?.event.id ?? 0, async (noted, answer) => {
      const awaited = this.#awaited.get(noted.scan)
      if (answer.ticket) await this.#remember(noted.ticket, answer.ticket)
      if (awaited) awaited(answer)
      else if (answer.outcome !== 'done' && answer.outcome !== 'link')
        await this.#report([{ noted, answer }, ...this.conflicts])
    })
  }

  /** @param {typeof this.conflicts} conflicts */
  async #report(conflicts) {
    this.conflicts = conflicts
    await store.put('desk', 'conflicts', conflicts)
    this.changed()
  }

  /** The steward has read them. */
  readConflicts() {
    return this.#report([])
  }

  /** @param {string} number @returns {Promise<Seen>} */
  async seen(number) {
    return together(this.roster.get(number), await store.get('seen', this.#key(number)))
  }

  /** @param {string} number @param {Seen} news */
  async #remember(number, { checkIns, souvenirs }) {
    const known = await store.get('seen', this.#key(number))
    await store.put('seen', this.#key(number), together(known, { checkIns, souvenirs }))
  }

  /** @param {string} number */
  #key(number) {
    return `${this.briefing?.event.id} ${number}`
  }

  /** @param {string} number @param {Partial<Verdict> & { outcome: string }} said @returns {Promise<Verdict>} */
  async #verdict(number, said) {
    const seen = await this.seen(number)
    const ticket = said.ticket ?? this.roster.get(number) ?? null
    return { place: this.checkpoint, ...said, number, ticket, seen }
  }

  /**
   * Whom four figures, or the number of a registration, mean: asked of the server, or of the list while out of reach.
   *
   * @param {string} text
   * @returns {Promise<Ticket[]>} throws Refused with a sentence
   */
  async find(text) {
    try {
      const { tickets } = await ask(this.secret, 'tickets', { text })
      return tickets
    } catch (error) {
      if (error instanceof Refused) throw error
      const asked = text.trim().toUpperCase()
      return [...this.roster.values()].filter(
        ({ phone, number }) => phone.slice(-4) === asked || number === asked,
      )
    }
  }
}
