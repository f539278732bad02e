import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { PAPER_TYPES, type PaperType } from '@/domain/paper'
import { hasRole } from '@/domain/roles'
import { openPaper, papersOf } from '@/lib/paper-table'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'

/** `GET /notices/:id/papers`: what its sender has shown the desk, without showing it. */
export const listPapers: Endpoint = {
  path: '/:id/papers',
  method: 'get',
  handler: async (req) => {
    requireDesk(req)
    return Response.json(await papersOf(req, numberIn(req, 'id')), { headers: KEPT_NOWHERE })
  },
}

/** `GET /notices/:id/papers/:paper`: one paper. Who looked at it stands in the audit log before it is shown. */
export const readPaper: Endpoint = {
  path: '/:id/papers/:paper',
  method: 'get',
  handler: async (req) => {
    requireDesk(req)
    const notice = numberIn(req, 'id')
    const id = numberIn(req, 'paper')
    const paper = await openPaper(req, notice, id)
    if (!paper) throw new APIError('没有这份材料，或者它的密钥已经更换。', 404)
    await recordAudit(req, {
      action: 'read-paper',
      collection: 'notices',
      document: String(notice),
      after: { paper: id, type: paper.type },
    })
    const name = `notice-${notice}-${id}.${PAPER_TYPES[paper.type as PaperType].extension}`
    return new Response(new Uint8Array(paper.bytes), {
      headers: {
        ...KEPT_NOWHERE,
        'Content-Type': paper.type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

const KEPT_NOWHERE = { 'Cache-Control': 'private, no-store' }

function requireDesk(req: PayloadRequest) {
  const actor = actorOf(req)
  if (!actor) throw new APIError('请先登录。', 401)
  if (!hasRole(actor, 'admin')) throw new APIError('登报人的材料只有管理员能看。', 403)
}

function numberIn(req: PayloadRequest, name: string): number {
  const written = String(req.routeParams?.[name] ?? '')
  if (!/^\d{1,9}$/.test(written)) throw new APIError('没有这份材料。', 404)
  return Number(written)
}
