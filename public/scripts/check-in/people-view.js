// @ts-check

import { Refused } from './api.js'
import { element, fill, part } from './dom.js'
import { checkpointLabel, dayAndTimeOf, timeOf } from './words.js'

/* Whom the last four figures mean, and the list on paper. */

/** @type {Record<string, string>} */
const STATUSES = {
  pending: '待审核',
  entered: '待抽签',
  waitlisted: '候补',
  offered: '待确认',
  rejected: '未通过',
  expired: '逾期未确认',
  cancelled: '已取消',
}

/**
 * @param {import('./desk.js').Desk} desk
 * @param {(ticket: import('./desk.js').Ticket) => void} onChoose
 */
export function listenForFind(desk, onChoose) {
  const form = /** @type {HTMLFormElement} */ (part('find'))
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const said = part('find-said')
    said.textContent = '正在查找…'
    fill(part('found'), [])
    try {
      const found = await desk.find(String(new FormData(form).get('text')))
      said.textContent = found.length === 0 ? nobody(desk) : ''
      fill(
        part('found'),
        found.map((ticket) =>
          personItem(desk, ticket, () => {
            fill(part('found'), [])
            form.reset()
            onChoose(ticket)
          }),
        ),
      )
    } catch (error) {
      said.textContent = error instanceof Refused ? error.message : '没有查成，请再试。'
    }
  })
}

/** @param {import('./desk.js').Desk} desk */
const nobody = ({ isReachable, roster }) =>
  isReachable || roster.size > 0
    ? '没有找到，请核对号码。'
    : '断网中，本机没有名单，查不了；请记在纸上。'

/** @param {import('./desk.js').Desk} desk @param {import('./desk.js').Ticket} ticket @param {() => void} choose */
function personItem({ checkpoint }, ticket, choose) {
  const { name, phone, employer, pool, status, checkIns } = ticket
  const who = element(
    'p',
    element('strong', name),
    ` ${phone}　${[employer, pool].filter(Boolean).join('　')}`,
  )
  const at = checkIns[checkpoint]
  if (status !== 'confirmed') return element('li', who, element('p', STATUSES[status] ?? ''))
  const button = element('button', at ? `${timeOf(at)} 已签到` : '签到')
  button.setAttribute('type', 'button')
  button.addEventListener('click', choose)
  return element('li', who, button)
}

/** @param {import('./desk.js').Desk} desk */
export function printRoster({ briefing, roster }) {
  if (!briefing) return
  const head = [
    '序号',
    '姓名',
    '手机号',
    '单位',
    '报名号',
    ...briefing.checkpoints.map(checkpointLabel),
    '纪念品',
  ]
  const rows = [...roster.values()].map((ticket, i) => [
    String(i + 1),
    ticket.name,
    ticket.phone,
    ticket.employer,
    ticket.number,
    ...briefing.checkpoints.map(({ key }) =>
      ticket.checkIns[key] ? timeOf(ticket.checkIns[key]) : '',
    ),
    '',
  ])
  const row = (/** @type {string[]} */ cells, /** @type {'th' | 'td'} */ cell) =>
    element('tr', ...cells.map((text) => element(cell, text)))
  fill(part('paper'), [
    element('h1', `${briefing.event.name}　签到名单`),
    element(
      'p',
      `共 ${rows.length} 人，打印于 ${dayAndTimeOf(new Date().toISOString())}。签到记时间，领取打钩；用后交回销毁。`,
    ),
    element(
      'table',
      element('thead', row(head, 'th')),
      element('tbody', ...rows.map((cells) => row(cells, 'td'))),
    ),
  ])
  print()
}
