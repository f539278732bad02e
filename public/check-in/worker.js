/*
 * Keeps the stewards' page on the telephone: fresh from the network while it answers quickly, else as it was kept. What
 * the API says is never kept here.
 */

const KEPT = 'check-in-1'
const PATIENCE_MS = 3_000
const SCRIPTS = [
  'api',
  'app',
  'camera',
  'desk',
  'desk-view',
  'dom',
  'judge',
  'link',
  'people-view',
  'queue',
  'signal',
  'store',
  'ticket',
  'verdict-view',
  'walk-in',
  'words',
]
const SHELL = [
  '/check-in',
  '/check-in/manifest.webmanifest',
  '/check-in/icon-192.png',
  '/check-in/library/decode.js',
  '/check-in/library/index.js',
  '/check-in/library/ed25519.js',
  ...SCRIPTS.map((name) => `/scripts/check-in/${name}.js`),
]

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(SHELL)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== self.location.origin) return
  if (SHELL.includes(pathname)) event.respondWith(freshOrKept(event.request, pathname))
})

async function freshOrKept(request, pathname) {
  const cache = await caches.open(KEPT)
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!response.ok) throw new Error(String(response.status))
    await cache.put(pathname, response.clone())
    return response
  } catch (error) {
    const kept = await cache.match(pathname)
    if (kept) return kept
    throw error
  }
}
