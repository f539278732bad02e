// @ts-check

/*
 * One view of this page, for the count that its editors see: the address and nothing else, to this site and no other.
 * A page that is opened in a tab behind, or fetched ahead, counts when it is looked at.
 */

const isSeen = () => document.visibilityState === 'visible'

function send() {
  navigator.sendBeacon('/api/views', JSON.stringify({ path: location.pathname }))
}

function sendWhenSeen() {
  if (!isSeen()) return
  document.removeEventListener('visibilitychange', sendWhenSeen)
  send()
}

if (isSeen()) send()
else document.addEventListener('visibilitychange', sendWhenSeen)
