import { z } from 'zod'
import { importerOf } from '@/data/page-import/request-importer'
import { importOptionsFor } from '@/data/page-import/view-options'
import { buildPage } from '@/domain/page-import/build-page'
import { decodePage, MAX_PAGE_BYTES } from '@/domain/page-import/decode'
import { segmentPage } from '@/domain/page-import/segment-page'
import { readBody } from '@/lib/read-body'
import { sentence, TOO_LARGE } from '../answers'

const pasted = z.object({ text: z.string() })
// Escapes and form borders around the page's own two megabytes.
const MAX_BODY = 3 * MAX_PAGE_BYTES
// A whole issue has some thousand; the reading of one looks at its neighbours.
const MAX_LINES = 20_000

/** `POST {text}` or a form with `file`: the page as understood. Nothing is stored. */
export async function POST(request: Request) {
  const asked = await importerOf(request.headers)
  if (asked.kind === 'refused') return sentence(asked.status, asked.reason)
  const body = await readBody(request, MAX_BODY)
  if (body === null) return sentence(413, TOO_LARGE)
  const bytes = await pageBytes(body, request.headers.get('content-type') ?? '')
  if (bytes === null) return sentence(400, '没有收到版面文字，请粘贴文字或选择文件。')
  const decoded = decodePage(bytes)
  if (decoded.kind === 'refused') return sentence(422, decoded.reason)
  const { text } = decoded
  if (text.split('\n', MAX_LINES + 1).length > MAX_LINES)
    return sentence(422, '这份文字超过两万行，请分版导入。')
  const segments = segmentPage(text)
  const options = await importOptionsFor(asked.importer)
  return Response.json({ text, segments, page: buildPage(segments, text), ...options })
}

/** The page in a form's `file` or in JSON's `text`; null where the body is neither. */
async function pageBytes(body: Uint8Array, contentType: string): Promise<Uint8Array | null> {
  const sent = new Response(body.slice(), { headers: { 'content-type': contentType } })
  if (contentType.startsWith('multipart/form-data')) {
    const file = await sent.formData().then(
      (form) => form.get('file'),
      () => null,
    )
    return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : null
  }
  const json = pasted.safeParse(await sent.json().catch(() => null))
  return json.success ? new TextEncoder().encode(json.data.text) : null
}
