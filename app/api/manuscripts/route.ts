import { getCurrentUser } from '@/data/current-user'
import { draftManuscript } from '@/data/manuscript/draft-manuscript'
import { actorFrom } from '@/domain/actor'
import { mayContribute } from '@/domain/contribute'
import { fileKind, MAX_MANUSCRIPT_BYTES } from '@/domain/manuscript/file-kind'
import { MANUSCRIPT_REFUSALS, type ManuscriptRefusal } from '@/domain/manuscript/refusals'
import { readDocx } from '@/lib/docx/read-docx'
import { log } from '@/lib/log'
import { readBody } from '@/lib/read-body'

/** What a form puts around the file. */
const FORM_BYTES = 16 * 1024

/**
 * `POST` a form with `file`, a Word manuscript (.docx): makes a draft of it with its pictures, for those who may make
 * content (docs/decisions/0018-preview-and-docx.md). Answers `{id, headline, notes}`, or `{reason}` with 4xx.
 */
export async function POST(request: Request) {
  const user = await getCurrentUser(request.headers)
  if (!user) return answer(401, { reason: '请先登录。' })
  if (!mayContribute(actorFrom(user)))
    return answer(403, { reason: '上传稿件须是通讯员、责任编辑、二审或总编。' })

  const body = await readBody(request, MAX_MANUSCRIPT_BYTES + FORM_BYTES)
  if (body === null) return refuse('too-large')
  const file = await fileIn(body, request.headers.get('content-type') ?? '')
  if (file === null) return refuse('missing')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = fileKind(bytes)
  if (kind !== 'docx') return refuse(kind)
  const read = await readDocx(bytes)
  if (read.kind === 'refused') return refuse(read.reason)
  try {
    const made = await draftManuscript({ ...read, fileName: file.name }, user)
    return made.kind === 'refused' ? refuse(made.reason) : answer(200, made)
  } catch (error) {
    log.error('manuscripts', error)
    return refuse('failed')
  }
}

async function fileIn(body: Uint8Array, contentType: string): Promise<File | null> {
  if (!contentType.startsWith('multipart/form-data')) return null
  const sent = new Response(body.slice(), { headers: { 'content-type': contentType } })
  const file = await sent.formData().then(
    (form) => form.get('file'),
    () => null,
  )
  return file instanceof File ? file : null
}

const STATUS: Partial<Record<ManuscriptRefusal, number>> = {
  missing: 400,
  'too-large': 413,
  busy: 503,
  failed: 503,
}

const refuse = (reason: ManuscriptRefusal) =>
  answer(STATUS[reason] ?? 422, { reason: MANUSCRIPT_REFUSALS[reason] })

const answer = (status: number, said: object) =>
  Response.json(said, { status, headers: { 'Cache-Control': 'no-store' } })
