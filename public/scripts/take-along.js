// @ts-check

/* Copies an event as text, and says in WeChat's browser, which opens no calendar files, what to do instead. */

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready))
const along = document.querySelector('[data-take-along]')
if (along) enhance(along)

/** @param {Element} along */
function enhance(along) {
  if (/MicroMessenger/i.test(navigator.userAgent)) {
    along.querySelector('[data-wechat]')?.removeAttribute('hidden')
    along.querySelector('[data-text]')?.setAttribute('open', '')
  }
  const button = along.querySelector('[data-copy]')
  const status = along.querySelector('[role="status"]')
  // A page that came over http has no clipboard: the text is there to be selected.
  if (!(button instanceof HTMLElement) || !status || !navigator.clipboard) return
  button.hidden = false
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard
      .writeText(along.querySelector('[data-copied]')?.textContent ?? '')
      .then(
        () => true,
        () => false,
      )
    status.textContent = copied ? '已复制' : '没有复制成，请选中文字复制'
  })
}
