// @ts-check

/* What is said of a scan, in words that are read at arm's length. */

/** @typedef {'pass' | 'repeat' | 'stop' | 'wait'} Tone */

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `08:12`. @param {string} at ISO 8601 */
export const timeOf = (at) => clock.format(new Date(at))

const day = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
})

/** `11月24日 08:12`. @param {string} at ISO 8601 */
export const dayAndTimeOf = (at) => `${day.format(new Date(at))} ${timeOf(at)}`

/** @type {Record<string, { tone: Tone, title: string, detail: string }>} */
const SAID = {
  foreign: { tone: 'stop', title: '不是本站票证', detail: '请出示报名后得到的票证二维码。' },
  broken: {
    tone: 'stop',
    title: '二维码不完整',
    detail: '可能截图残缺或被改动，请打开票证原页再扫。',
  },
  forged: {
    tone: 'stop',
    title: '签名不符',
    detail: '这张票证不是本站签发的，可能是伪造或改动过的。',
  },
  unknown: { tone: 'stop', title: '查无此票', detail: '没有这个报名号，请按手机尾号查找。' },
  'other-event': { tone: 'stop', title: '不是这场活动', detail: '这是另一场活动的票证。' },
  cancelled: { tone: 'stop', title: '报名已取消', detail: '本人已取消报名，票证不再有效。' },
  revoked: { tone: 'stop', title: '票证已作废', detail: '主办方已取消这份报名，请到咨询处。' },
  'not-confirmed': {
    tone: 'stop',
    title: '报名未确认',
    detail: '还在候补、审核或待抽签，没有名额。',
  },
  'event-cancelled': { tone: 'stop', title: '活动已取消', detail: '活动已取消，不再签到。' },
  'not-here': { tone: 'stop', title: '不归本点位', detail: '这条签到链接不能在这里办理。' },
  'not-listed': {
    tone: 'repeat',
    title: '名单里没有',
    detail: '票证签名有效，已记下；但存下的名单里没有此人，可能已取消，请核对。',
  },
  gone: { tone: 'stop', title: '已发完', detail: '这种纪念品已经发完。' },
  'not-yet': { tone: 'stop', title: '还不能领', detail: '签到的点位还不够，请看领取办法。' },
  conflict: { tone: 'stop', title: '请重新扫码', detail: '这次扫码与另一次撞号，没有登记。' },
  link: { tone: 'stop', title: '链接已失效', detail: '签到链接已到期或被收回，没有登记。' },
  noted: { tone: 'wait', title: '已记下', detail: '断网中，联网后自动登记。' },
}

/** @type {Record<string, string>} */
const KINDS = { start: '起点', supply: '补给站', turn: '折返点', finish: '终点', door: '入口' }

/** `补给站　荷风亭`. @param {{ kind: string, name: string }} checkpoint */
export const checkpointLabel = ({ kind, name }) =>
  name === KINDS[kind] ? name : `${KINDS[kind] ?? ''}　${name}`

/**
 * @typedef {{ outcome: string, at?: string, sameDevice?: boolean, souvenir?: string, place: string }} Said `place` and
 *   `souvenir` by their names
 * @param {Said} said
 * @returns {{ tone: Tone, title: string, detail: string }}
 */
export function wordsOf({ outcome, at, sameDevice, souvenir, place }) {
  const when = at ? timeOf(at) : ''
  if (outcome === 'done')
    return souvenir
      ? { tone: 'pass', title: '可发放', detail: `${souvenir}，${when} 登记。` }
      : { tone: 'pass', title: '签到成功', detail: `${place}，${when}。` }
  if (outcome === 'already') {
    const who = sameDevice === false ? '另一台设备' : '本机'
    return souvenir
      ? {
          tone: 'repeat',
          title: '已经领过',
          detail: `${who} ${when} 已发“${souvenir}”${place && `，在${place}`}。`,
        }
      : { tone: 'repeat', title: '已经签到', detail: `${who} ${when} 已在${place}签到。` }
  }
  return SAID[outcome] ?? { tone: 'stop', title: '没有登记', detail: '请再扫一次。' }
}

/** What is drawn beside the words, for who does not tell colours apart. @type {Record<Tone, string>} */
export const SIGNS = { pass: '✓', repeat: '↻', stop: '✕', wait: '…' }
