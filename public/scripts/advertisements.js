// @ts-check

/*
 * Which advertisements of this page came into sight, once each, and which was clicked: their numbers and nothing else, to
 * this site and no other. One counts as seen when half of it has stood on the screen for a second.
 */

const SEEN_MS = 1_000

/** @param {Element} advertisement */
const idOf = (advertisement) => Number(advertisement.getAttribute('data-advertisement'))

/** @param {object} happened */
const send = (happened) => navigator.sendBeacon('/api/ad-views', JSON.stringify(happened))

/** @type {Map<Element, ReturnType<typeof setTimeout>>} */
const waiting = new Map()

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(waiting.get(target))
      if (isIntersecting)
        waiting.set(
          target,
          setTimeout(() => seen(target), SEEN_MS),
        )
    }
  },
  { threshold: 0.5 },
)

/** @param {Element} advertisement */
function seen(advertisement) {
  if (document.visibilityState !== 'visible') return
  observer.unobserve(advertisement)
  send({ seen: [idOf(advertisement)] })
}

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready))
for (const advertisement of document.querySelectorAll('[data-advertisement]')) {
  observer.observe(advertisement)
  for (const link of advertisement.querySelectorAll('a'))
    link.addEventListener('click', () => send({ clicked: idOf(advertisement) }))
}
