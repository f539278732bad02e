import config from '@payload-config'
import { handleEndpoints } from 'payload'
import type { Actor } from './actors'

export type Json = Record<string, unknown>
export type Answer = { status: number; body: Json }

/** `query` as it stands in the address: {'where[id][equals]': '7'} */
type Call = { query?: Record<string, string>; data?: unknown; form?: FormData }

/** One request through Payload's own REST handlers, as a browser with this actor's cookie sends it. */
export async function rest(
  actor: Actor,
  method: string,
  path: string,
  { query, data, form }: Call = {},
): Promise<Answer> {
  const search = query ? `?${new URLSearchParams(query)}` : ''
  const headers = new Headers()
  if (actor.cookie) headers.set('cookie', actor.cookie)
  if (data !== undefined) headers.set('content-type', 'application/json')
  const request = new Request(`http://localhost:3000/api${path}${search}`, {
    method,
    headers,
    body: form ?? (data === undefined ? undefined : JSON.stringify(data)),
  })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return { status: response.status, body: parsed(text) }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return {}
  }
}

/** The cell for an answer: ✓, or the status of the refusal. */
export const verdict = ({ status }: Answer) => (status < 300 ? '✓' : String(status))
