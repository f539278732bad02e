// @ts-check

/** The place of the page that is marked so (`data-…`). @param {string} name @returns {HTMLElement} */
export function part(name) {
  const found = document.querySelector(`[data-${name}]`)
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no data-${name}.`)
  return found
}

/** @param {keyof HTMLElementTagNameMap} name @param {...(string | Node)} inside */
export function element(name, ...inside) {
  const made = document.createElement(name)
  made.append(...inside)
  return made
}

/** @param {Element} place @param {Node[]} nodes in the place of all that was there */
export const fill = (place, nodes) => place.replaceChildren(...nodes)
