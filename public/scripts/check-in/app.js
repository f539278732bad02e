// @ts-check

import { Refused } from './api.js'
import { readCodes } from './camera.js'
import { Desk } from './desk.js'
import { showDesk } from './desk-view.js'
import { element, part } from './dom.js'
import { deviceName, secretOfLink } from './link.js'
import { listenForFind, printRoster } from './people-view.js'
import { isLoud, setLoud } from './signal.js'
import { showVerdict } from './verdict-view.js'
import { listenForWalkIns } from './walk-in.js'

/* The stewards' desk (docs/decisions/0021-check-in.md): what the page is told to do, and by whom. */

/** What the server knows of the others is so old at most, while nothing is scanned. */
const EVERY_MS = 15_000
const MOST_RECENT = 20

navigator.serviceWorker?.register('/check-in/worker.js', { scope: '/check-in' })
// Another link in the same tab is another desk.
addEventListener('hashchange', () => location.reload())
const secret = secretOfLink()
if (secret) begin(secret)
else close('这里没有签到链接。')

/** @param {string} secret */
function begin(secret) {
  const desk = new Desk(secret, deviceName(), () => showDesk(desk))
  const refresh = () =>
    desk.refresh().catch((error) => {
      if (error instanceof Refused) close(error.message)
    })

  /** @param {import('./desk.js').Verdict} verdict */
  function show(verdict) {
    const { title, detail } = showVerdict(desk, verdict, (souvenir) => {
      if (verdict.number) void desk.act(verdict.number, { souvenir }).then(show)
    })
    const who = verdict.ticket?.name ?? verdict.number ?? ''
    part('recent').prepend(
      element('li', element('p', element('strong', `${title}　${who}`), element('br'), detail)),
    )
    while (part('recent').children.length > MOST_RECENT) part('recent').lastChild?.remove()
    if (verdict.outcome === 'link') void refresh()
  }

  const scanAgain = listenForCamera((text) => desk.scan(text).then(show))
  part('checkpoint').addEventListener('change', ({ target }) => {
    desk.checkpoint = /** @type {HTMLSelectElement} */ (target).value
    part('verdict').hidden = true
    scanAgain()
  })
  listenForFind(desk, ({ number }) => void desk.act(number, {}).then(show))
  listenForWalkIns(desk, (number) => void desk.act(number, {}).then(show))
  part('read-conflicts').addEventListener('click', () => void desk.readConflicts())
  part('print').addEventListener('click', () => printRoster(desk))
  const sound = /** @type {HTMLInputElement} */ (part('sound'))
  sound.checked = isLoud()
  sound.addEventListener('change', () => setLoud(sound.checked))

  addEventListener('online', () => void refresh())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh()
  })
  setInterval(() => void refresh(), EVERY_MS)
  desk.open().then(
    () => {
      if (!desk.briefing) close('断网中，本机还没有这条链接的活动资料；请先联网打开一次。')
    },
    (error) => close(error instanceof Refused ? error.message : '签到页没有打开，请重新载入。'),
  )
}

/** @param {(text: string) => unknown} onCode @returns {() => void} lets the same code be read again */
function listenForCamera(onCode) {
  let forget = () => {}
  const button = part('camera')
  const video = /** @type {HTMLVideoElement} */ (part('video'))
  const start = async () => {
    button.hidden = true
    try {
      forget = await readCodes(video, onCode)
      part('camera-why').textContent = ''
    } catch {
      button.hidden = false
      part('camera-why').textContent = '摄像头打不开：请允许本页使用摄像头，或按手机尾号查找。'
    }
  }
  button.addEventListener('click', () => void start())
  // Who has allowed it before is not asked again.
  navigator.permissions
    ?.query({ name: /** @type {PermissionName} */ ('camera') })
    .then(({ state }) => state === 'granted' && start())
    .catch(() => {})
  return () => forget()
}

/** @param {string} why */
function close(why) {
  part('desk').hidden = true
  part('closed').hidden = false
  part('closed-why').textContent = why
}
