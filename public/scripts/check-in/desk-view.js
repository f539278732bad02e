// @ts-check

import { element, fill, part } from './dom.js'
import { nameOf } from './verdict-view.js'
import { showQuestions } from './walk-in.js'
import { checkpointLabel, dayAndTimeOf, timeOf, wordsOf } from './words.js'

/* What stands around the verdict: the event, the network, the numbers, and what did not come in. */

/** @param {import('./desk.js').Desk} desk */
export function showDesk(desk) {
  const { briefing, isReachable, unsynced } = desk
  const waiting = unsynced > 0 ? `未同步 ${unsynced}` : ''
  const network = part('network')
  network.textContent = isReachable
    ? waiting || '已联网'
    : ['断网', waiting].filter(Boolean).join('　')
  network.dataset.state = isReachable && unsynced === 0 ? 'good' : 'waiting'
  if (!briefing) return
  part('desk').hidden = false
  part('event').textContent = briefing.event.name
  part('until').textContent = `链接有效到 ${dayAndTimeOf(briefing.link.until)}`
  showCheckpoints(desk)
  fill(
    part('counts'),
    briefing.checkpoints.flatMap((checkpoint) => [
      element('dt', checkpointLabel(checkpoint)),
      element('dd', `${checkpoint.arrived} / ${briefing.expected}`),
    ]),
  )
  part('walk-in').hidden = !briefing.walkIns
  showQuestions(briefing)
  part('consent').textContent = briefing.consent ?? ''
  part('print').hidden = !briefing.rosterOnDevices
  showConflicts(desk)
}

/** @param {import('./desk.js').Desk} desk */
function showCheckpoints({ briefing, checkpoint }) {
  const select = /** @type {HTMLSelectElement} */ (part('checkpoint'))
  const mine = briefing?.link.checkpoint
  const open = (briefing?.checkpoints ?? []).filter(({ key }) => !mine || key === mine)
  const options = open.map((checkpoint) => new Option(checkpointLabel(checkpoint), checkpoint.key))
  // Not while it is open on the screen.
  if (document.activeElement !== select) fill(select, options)
  select.value = checkpoint
  select.disabled = options.length < 2
}

/** @param {import('./desk.js').Desk} desk */
function showConflicts(desk) {
  part('conflicts').hidden = desk.conflicts.length === 0
  fill(
    part('conflict-list'),
    desk.conflicts.map(({ noted, answer }) => {
      const { title, detail } = wordsOf({
        outcome: answer.outcome,
        at: answer.at,
        sameDevice: answer.sameDevice,
        place: nameOf(desk, answer.place ?? noted.checkpoint),
        souvenir: desk.briefing?.souvenirs.find(({ key }) => key === noted.souvenir)?.name,
      })
      const who = answer.ticket ? `${answer.ticket.name} ${answer.ticket.phone}` : noted.ticket
      return element(
        'li',
        element('strong', `${who}　${title}`),
        ` ${timeOf(noted.at)} 扫码；${detail}`,
      )
    }),
  )
}
