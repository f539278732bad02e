type Problem = { reason: string; title: string; detail: string; errors?: Record<string, string> }

/** An answer by RFC 9457, with the `reason` that a program goes by, and sentences by field. */
export function problem(status: number, body: Problem): Response {
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  }
  if (status === 503) headers['Retry-After'] = '2'
  return new Response(JSON.stringify({ type: 'about:blank', status, ...body }), { status, headers })
}
