import { jsonOf } from '@/lib/json-of'
import { readBody } from '@/lib/read-body'

const MAX_BODY = 64 * 1024

/** What a request has sent as JSON; undefined where it is none, or too long. */
export async function sentJson(request: Request): Promise<unknown> {
  const body = await readBody(request, MAX_BODY)
  return body ? jsonOf(body) : undefined
}
