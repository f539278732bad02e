import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY, contentSecurityPolicy } from '../lib/content-security-policy.mjs'
import nextConfig from '../next.config.mjs'

/* deploy/ repeats what the portal itself says; here it is held to it. */

const deployed = (file: string) =>
  readFileSync(new URL(`../deploy/${file}`, import.meta.url), 'utf8')

test('a page that nginx serves has the headers that Next would send', async () => {
  const rules = (await nextConfig.headers?.()) ?? []
  const ofFrontPage = rules.filter(({ source }) => ['/', '/:path*'].includes(source))
  // As in Next: of two rules the later one counts.
  const expected = new Map(
    ofFrontPage.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value] as const)),
  )
  // By lib/page-cache/document.mjs.
  expected.set(CONTENT_SECURITY_POLICY, contentSecurityPolicy('document'))
  const lines = deployed('nginx/gonghui-page-headers.conf').matchAll(/^add_header (\S+) "(.*)";$/gm)
  expect([...lines].map(([, key, value]) => [key, value]).toSorted()).toEqual(
    [...expected].toSorted(),
  )
})

test('nginx lets through what the portal accepts', () => {
  const bytes = readFileSync(
    new URL('../collections/hooks/reencode-picture.ts', import.meta.url),
    'utf8',
  )
  const megabytes = Number(/MAX_UPLOAD_BYTES = (\d+) \* 1024 \* 1024/.exec(bytes)?.[1])
  const limit = Number(/client_max_body_size (\d+)m;/.exec(deployed('nginx/gonghui.conf'))?.[1])
  expect(limit).toBeGreaterThan(megabytes)
})
