import { addPaper } from '@/data/notice-papers'
import { MAX_PAPER_BYTES } from '@/domain/paper'
import { log } from '@/lib/log'
import { readBody } from '@/lib/read-body'
import { backToNotice } from '../act/back-to-notice'

/** Room for what a form puts around a file. */
const MAX_BODY = MAX_PAPER_BYTES + 16 * 1024

/** `POST`, a form with a file, from the page that follows a notice: a paper for the desk. */
export async function POST(request: Request): Promise<Response> {
  const form = await formOf(request)
  if (!form) return new Response('文件不能超过 3 MB，请压缩或拍小一些再传。', { status: 413 })
  const secret = String(form.get('secret') ?? '')
  const file = form.get('paper')
  if (!/^[\w-]{43}$/.test(secret) || !(file instanceof File))
    return new Response('没有这种操作。', { status: 400 })
  const outcome = await addPaper(secret, new Uint8Array(await file.arrayBuffer())).catch(
    (error: unknown) => {
      log.error('a paper was not taken', error)
      return { kind: 'refused' as const, reason: '现在不能上传，请稍后再试，或把材料送到广告部。' }
    },
  )
  return backToNotice(secret, outcome.kind === 'refused' ? outcome.reason : null)
}

async function formOf(request: Request): Promise<FormData | null> {
  const body = await readBody(request, MAX_BODY)
  if (!body) return null
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  return new Response(Buffer.from(body), { headers }).formData().catch(() => new FormData())
}
