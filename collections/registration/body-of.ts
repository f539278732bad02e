import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refuse } from '../steward-links/event-act'

/** What was sent as JSON, checked. @throws APIError 400 with the first sentence of what is wrong */
export async function bodyOf<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse((await req.json?.().catch(() => null)) ?? {})
  if (parsed.success) return parsed.data
  throw refuse(parsed.error.issues[0]?.message ?? '请求有误。', 400)
}
