// @ts-check

/* The server as a steward asks it. The secret goes in a header, and in no address. */

/** Answered by the server with a refusal: a problem of RFC 9457. */
export class Refused extends Error {
  /** @param {number} status @param {{ reason?: string, detail?: string, errors?: Record<string, string> }} problem */
  constructor(status, problem) {
    super(problem.detail ?? '没有办成，请再试。')
    this.status = status
    this.reason = problem.reason ?? ''
    this.errors = problem.errors ?? {}
  }
}

/** Longer than this at a door is out of reach. */
const PATIENCE_MS = 6_000

/**
 * @param {string} secret
 * @param {string} path
 * @param {unknown} [body] sent by POST; without it it is a GET
 * @param {Record<string, string>} [headers]
 * @returns {Promise<any>} throws Refused for a refusal, and anything else where the server is out of reach
 */
export async function ask(secret, path, body, headers = {}) {
  const response = await fetch(`/api/check-in/${path}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (response.ok) return response.json()
  const problem = await response.json().catch(() => ({}))
  // A gateway's page, or a server that is busy: as good as out of reach.
  if (response.status >= 500) throw new Error(problem.detail)
  throw new Refused(response.status, problem)
}
