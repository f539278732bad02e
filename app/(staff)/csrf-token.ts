import type { cookies } from 'next/headers'
import { env } from '@/lib/env'

/** next-auth's CSRF token for a form, out of its cookie (`token|hash`); null before the cookie is set. */
export function csrfToken(jar: Awaited<ReturnType<typeof cookies>>): string | null {
  const secure = env().NEXTAUTH_URL.startsWith('https://')
  const cookie = jar.get(`${secure ? '__Host-' : ''}next-auth.csrf-token`)
  return cookie?.value.split('|')[0] || null
}
