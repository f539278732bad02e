// @ts-check

/*
 * 复制网址, and the system's own share sheet where there is one. Without this script the address stands there to be read
 * and the QR code to be scanned.
 */

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready))
const share = /** @type {HTMLElement | null} */ (document.querySelector('[data-share]'))
if (share) enhance(share)

/** @param {HTMLElement} share */
function enhance(share) {
  const { url = '', title = '' } = share.dataset
  const status = /** @type {HTMLElement} */ (share.querySelector('[role="status"]'))
  // A page that came over http has no clipboard.
  when('copy', Boolean(navigator.clipboard), async () => {
    const copied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    )
    status.textContent = copied ? '网址已复制' : '没有复制成，请选中网址复制'
  })
  when('sheet', 'share' in navigator, () =>
    navigator.share({ title, url }).catch(() => {
      // The reader closed the sheet.
    }),
  )

  /** @param {string} act @param {boolean} possible @param {() => unknown} run */
  function when(act, possible, run) {
    const button = /** @type {HTMLButtonElement} */ (share.querySelector(`[data-act="${act}"]`))
    button.hidden = !possible
    button.addEventListener('click', run)
  }
}
