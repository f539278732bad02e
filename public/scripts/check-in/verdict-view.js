// @ts-check

import { element, fill, part } from './dom.js'
import { souvenirState } from './judge.js'
import { signal } from './signal.js'
import { SIGNS, timeOf, wordsOf } from './words.js'

/*
 * What became of a ticket, large, and the souvenirs that its holder may have now.
 */

/**
 * @param {import('./desk.js').Desk} desk
 * @param {import('./desk.js').Verdict} verdict
 * @param {(souvenir: string) => void} onGive
 */
export function showVerdict(desk, verdict, onGive) {
  const { outcome, at, sameDevice, ticket } = verdict
  const names = {
    place: nameOf(desk, verdict.place),
    souvenir: desk.briefing?.souvenirs.find(({ key }) => key === verdict.souvenir)?.name,
  }
  const { tone, title, detail } = wordsOf({ outcome, at, sameDevice, ...names })
  const box = part('verdict')
  box.hidden = false
  box.dataset.tone = tone
  box.dataset.outcome = outcome
  part('sign').textContent = SIGNS[tone]
  part('title').textContent = title
  part('detail').textContent = detail
  part('person').textContent = ticket
    ? [ticket.name, ticket.phone, ticket.employer, ticket.pool].filter(Boolean).join('　')
    : ''
  fill(part('souvenirs'), tone === 'stop' ? [] : souvenirs(desk, verdict, onGive))
  box.scrollIntoView({ block: 'nearest' })
  signal(tone)
  return { tone, title, detail }
}

/** @param {import('./desk.js').Desk} desk @param {string | null | undefined} key */
export const nameOf = ({ briefing }, key) =>
  briefing?.checkpoints.find((each) => each.key === key)?.name ?? ''

/** @param {import('./desk.js').Desk} desk @param {import('./desk.js').Verdict} verdict @param {(souvenir: string) => void} onGive */
function souvenirs({ briefing, checkpoint }, { number, seen }, onGive) {
  if (!briefing || !number) return []
  const kind = briefing.checkpoints.find(({ key }) => key === checkpoint)?.kind
  return briefing.souvenirs
    .filter(({ givenAt }) => givenAt === null || givenAt === kind)
    .map((souvenir) => {
      const state = souvenirState(souvenir, seen, briefing.checkpoints)
      return state.state === 'due'
        ? giveItem(souvenir, onGive)
        : element('li', whyNot(souvenir, state))
    })
}

/** @param {import('./judge.js').Souvenir} souvenir @param {(souvenir: string) => void} onGive */
function giveItem({ key, name, left }, onGive) {
  const give = element('button', `发 ${name}${left === null ? '' : `（余 ${left}）`}`)
  give.setAttribute('type', 'button')
  give.addEventListener('click', () => onGive(key))
  return element('li', give)
}

/** @param {import('./judge.js').Souvenir} souvenir @param {ReturnType<typeof souvenirState>} state */
function whyNot({ name, rule }, state) {
  if (state.state === 'given') return `${name}：${timeOf(state.at)} 已领`
  if (state.state === 'not-yet')
    return `${name}：还差 ${state.missing} 个点位（${rule || '按领取办法'}）`
  return `${name}：已发完`
}
