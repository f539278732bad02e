import { createDrafts } from '@/data/page-import/create-drafts'
import { importerOf } from '@/data/page-import/request-importer'
import { decide } from '@/domain/page-drafts/decide'
import { problemsOf } from '@/domain/page-drafts/head'
import { createRequest } from '@/domain/page-drafts/request'
import { decodePage, MAX_PAGE_BYTES } from '@/domain/page-import/decode'
import { log } from '@/lib/log'
import { readBody } from '@/lib/read-body'
import { refusal, sentence, TOO_LARGE } from '../answers'

// The text, escaped, and its segments.
const MAX_BODY = 5 * MAX_PAGE_BYTES

/** `POST {text, segments, head, stories, phones}` (domain/page-drafts/request.ts): makes the drafts, or none of them. */
export async function POST(request: Request) {
  const asked = await importerOf(request.headers)
  if (asked.kind === 'refused') return sentence(asked.status, asked.reason, 'form')
  const body = await readBody(request, MAX_BODY)
  if (body === null) return sentence(413, TOO_LARGE, 'form')
  const sent = createRequest.safeParse(parseJson(new TextDecoder().decode(body)))
  if (!sent.success) return refusal(400, problemsOf(sent.error))
  const readable = decodePage(new TextEncoder().encode(sent.data.text))
  if (readable.kind === 'refused') return sentence(422, readable.reason, 'form')
  try {
    const result = await createDrafts(decide(sent.data), asked.importer)
    if (result.kind === 'incomplete') return refusal(422, result.problems)
    return Response.json(result)
  } catch (error) {
    log.error('page-import', error)
    return sentence(503, '草稿没有建成，没有留下任何内容。请稍后再试。', 'form')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is refused by the schema, as what is none of ours.
    return null
  }
}
