import { followNotice } from './follow-notice'

/** Back to the page that follows the notice, with the reason why something was refused there, and what was typed. */
export function backToNotice(secret: string, reason: string | null, answer = ''): Response {
  const headers = new Headers({
    Location: `/notices/follow/${secret}`,
    'Cache-Control': 'no-store',
  })
  if (reason !== null) {
    const { name, write, attributes } = followNotice
    headers.append(
      'Set-Cookie',
      `${name}=${write({ reason, answer })}; Path=${attributes.path}; Max-Age=${attributes.maxAge}; HttpOnly; SameSite=Lax`,
    )
  }
  return new Response(null, { status: 303, headers })
}
