import type { z } from 'zod'
import { isRobot } from '@/domain/page-view'
import { env } from '@/lib/env'
import { jsonOf } from '@/lib/json-of'
import { readBody } from '@/lib/read-body'

const MAX_BODY = 1024

const STAFF_COOKIE = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=/

/**
 * What a page's script tells this site of the page (navigator.sendBeacon), and whether it counts: what staff and machines
 * that say so see does not. No cookie is set and nothing of the reader is kept.
 *
 * @returns the status to answer with where nothing is to be counted
 */
export async function readBeacon<Said>(
  request: Request,
  schema: z.ZodType<Said>,
): Promise<{ kind: 'counts'; said: Said } | { kind: 'answered'; status: number }> {
  const { headers } = request
  const answered = (status: number) => ({ kind: 'answered', status }) as const
  if (headers.get('origin') !== new URL(env().NEXTAUTH_URL).origin) return answered(403)
  const body = await readBody(request, MAX_BODY)
  if (body === null) return answered(413)
  const parsed = schema.safeParse(jsonOf(body))
  if (!parsed.success) return answered(400)
  const isStaff = STAFF_COOKIE.test(headers.get('cookie') ?? '')
  if (isStaff || isRobot(headers.get('user-agent'))) return answered(204)
  return { kind: 'counts', said: parsed.data }
}
