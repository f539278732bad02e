// @ts-check

/*
 * Left and right turn the pages of the paper where nothing else needs the keys: no field, no page that scrolls sideways. The links are in the page; where
 * scripts run it also names the keys.
 */
const DIRECTIONS = { ArrowLeft: 'back', ArrowRight: 'on' }
const NEEDS_KEYS = 'input, textarea, select, [contenteditable], audio, video, dialog'

document.addEventListener('keydown', (event) => {
  const direction = Reflect.get(DIRECTIONS, event.key)
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
  const { scrollWidth, clientWidth } = document.documentElement
  const isTaken =
    event.defaultPrevented ||
    scrollWidth > clientWidth ||
    (event.target instanceof Element && event.target.closest(NEEDS_KEYS))
  if (!direction || !isPlain || isTaken) return
  const link = document.querySelector(`a[data-edition-turn="${direction}"]`)
  if (link instanceof HTMLAnchorElement) {
    event.preventDefault()
    link.click()
  }
})
