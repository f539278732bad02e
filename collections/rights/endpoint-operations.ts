import type { Endpoint } from 'payload'
import type { Actor } from './actors'
import type { Operation } from './operation'
import { rest, verdict } from './rest'

/** Payload's own doors to any collection or global: the other operations go through them. */
const COVERED = new Set([
  'GET /count',
  'POST /',
  'DELETE /',
  'DELETE /:id',
  'POST /access/:id?',
  'POST /access',
  'GET /versions',
  'GET /versions/:id',
  'POST /versions/:id',
  'POST /:id/duplicate',
  'GET /',
  'GET /:id',
  'PATCH /',
  'PATCH /:id',
])

/** What is sent to a door that wants to be told something; a review is submitted. */
const DATA: Record<string, { data?: unknown; query?: Record<string, string> }> = {
  '/articles POST /:id/review': { data: { action: 'submit' } },
  '/articles POST /:id/remarks': { data: { words: '请补采' } },
  '/articles POST /:id/urgency': { data: { urgent: true } },
  '/events POST /:id/steward-links': {
    data: { label: '起点', until: new Date(Date.now() + 3_600_000).toISOString() },
  },
  // A queue of its own: no other test's jobs are run.
  '/payload-jobs GET /run': { query: { queue: 'rights' } },
  '/payload-preferences POST /:key': { data: { value: {} } },
}

/** Every other door that the configuration opens, found there: a new one is a new row. */
export function endpointOperations(
  base: string,
  endpoints: readonly Omit<Endpoint, 'root'>[] | false,
  parameter: (name: string, actor: Actor) => Promise<string>,
): Operation[] {
  const doors = new Map(
    (endpoints || []).map((endpoint) => [
      `${endpoint.method.toUpperCase()} ${endpoint.path}`,
      endpoint,
    ]),
  )
  return [...doors]
    .filter(([name]) => !COVERED.has(name))
    .map(([name, { method, path }]) => ({
      name,
      guards: [name],
      run: async (actor) => {
        const filled: string[] = []
        for (const part of path.split('/')) {
          filled.push(part.startsWith(':') ? await parameter(part.slice(1), actor) : part)
        }
        const address = base + filled.join('/')
        return verdict(
          await rest(actor, method.toUpperCase(), address, DATA[`${base} ${name}`] ?? {}),
        )
      },
    }))
}
