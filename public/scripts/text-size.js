// @ts-check

/*
 * 字号: remembered on this device, for every page. The sizes are in app/tokens.css under [data-text]. Pages are kept for
 * all readers alike, so the choice cannot be in the page; this script comes from the browser's cache on every page after
 * the first, before the page is painted. Without script there are the browser's own zoom and the elder mode.
 */

const KEY = 'text-size'
const root = document.documentElement

apply(remembered())
if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready))
const box = /** @type {HTMLElement | null} */ (document.querySelector('[data-text-size]'))
const select = box?.querySelector('select')
if (box && select) {
  box.hidden = false
  select.value = root.dataset.text ?? ''
  select.addEventListener('change', () => {
    apply(select.value)
    remember(select.value)
  })
}

/** @param {string} size the name of a step; nothing for the ordinary size */
function apply(size) {
  if (size) root.dataset.text = size
  else delete root.dataset.text
}

function remembered() {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    // A browser that keeps nothing for us: the choice holds for this page.
    return ''
  }
}

/** @param {string} size */
function remember(size) {
  try {
    if (size) localStorage.setItem(KEY, size)
    else localStorage.removeItem(KEY)
  } catch {
    // As above.
  }
}
