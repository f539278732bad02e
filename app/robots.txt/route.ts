import { absoluteAddress } from '@/lib/site-address'

// The address of the site is known when it serves, not when it is built.
export const dynamic = 'force-dynamic'

/** What is no page is not to be fetched: the admin, machines' doors, and results of searches, which have no end. */
const CLOSED = ['/admin', '/api/', '/sign-in', '/sign-out', '/account', '/mode', '/search']

export function GET() {
  const lines = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absoluteAddress('/sitemap.xml')}`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
