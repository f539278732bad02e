import { REFUSALS, type Refusal } from '@/domain/registration/refusal'

/** An answer by RFC 9457, with the `reason` that a program goes by. */
export function problem(
  status: number,
  body: { reason: string; title: string; detail: string; errors?: Record<string, string> },
): Response {
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  }
  if (status === 503) headers['Retry-After'] = '2'
  return new Response(JSON.stringify({ type: 'about:blank', status, ...body }), { status, headers })
}

export function refusalProblem(reason: Refusal, errors?: Record<string, string>): Response {
  const { status, title, detail } = REFUSALS[reason]
  return problem(status, { reason, title, detail, ...(errors && { errors }) })
}
