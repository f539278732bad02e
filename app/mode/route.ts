import { z } from 'zod'
import { READING_MODE_COOKIE, READING_MODES } from '@/domain/reading-mode'
import { sameOriginPath } from '@/lib/same-origin-path'

const choice = z.object({ mode: z.enum(READING_MODES) })
const YEAR = 365 * 24 * 60 * 60

/**
 * Remembers how the reader wants to read, and goes back to where they were. It has no dynamic segment because the
 * rewrites of next.config.mjs come before those.
 */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData())
  const parsed = choice.safeParse({ mode: form.get('mode') })
  if (!parsed.success) return new Response('没有这种阅读方式。', { status: 400 })

  const secure = process.env.NEXTAUTH_URL?.startsWith('https:') ? '; Secure' : ''
  return new Response(null, {
    status: 303,
    headers: {
      Location: pageBefore(request.headers),
      'Set-Cookie': `${READING_MODE_COOKIE}=${parsed.data.mode}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`,
      'Cache-Control': 'no-store',
    },
  })
}

/** The page of this site that the form stood on, by whatever name the site was reached; otherwise the front page. */
function pageBefore(headers: Headers): string {
  const referer = headers.get('referer') ?? ''
  if (!URL.canParse(referer)) return '/'
  const page = new URL(referer)
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return page.host === host ? sameOriginPath(page.pathname + page.search, page.origin, '/') : '/'
}
