import { createHash } from 'node:crypto'
import { isDatabaseAway } from './database-away'

/** A file's content, where it has moved, or null where there is none. */
export type Kept = string | Uint8Array<ArrayBuffer> | { movedTo: string } | null

/**
 * What a route answers whose answer the page cache keeps (`dynamic = 'force-static'` and no parameter known at build).
 * No cache on the way may show it without asking: what is withdrawn is gone from feeds too. The ETag lets a proxy in
 * front say 304.
 *
 * @param make reads it, and declares its tags
 */
export async function keptFile(contentType: string, make: () => Promise<Kept>): Promise<Response> {
  try {
    const body = await make()
    if (body === null) return refusal(404, '没有这个地址。')
    if (typeof body === 'object' && 'movedTo' in body) {
      return new Response(null, { status: 308, headers: { Location: body.movedTo } })
    }
    const digest = createHash('sha256').update(body).digest('base64url').slice(0, 27)
    return new Response(body, {
      headers: {
        'Content-Type': contentType,
        'Cache-Control': 'public, max-age=0, must-revalidate',
        ETag: `"${digest}"`,
      },
    })
  } catch (error) {
    // Not kept, as every answer of 400 and more; whoever polls comes again.
    if (isDatabaseAway(error)) return refusal(503, '暂时不可用，请稍后再来。')
    throw error
  }
}

const refusal = (status: 404 | 503, sentence: string) =>
  new Response(sentence, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 503 ? { 'Retry-After': '10' } : {}),
    },
  })
