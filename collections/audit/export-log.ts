import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { auditRows } from '@/domain/audit-rows'
import { csvOf } from '@/domain/csv'
import { hasRole } from '@/domain/roles'
import type { AuditLog } from '@/payload-types'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'
import { subjectLabels } from './subject-labels'

/** As many as Excel opens without a pause; more are asked for by narrower dates. */
const MAX_ROWS = 20_000
const PAGE = 1_000

/** `POST /api/audit-log/export?where…`: the entries of a list's filter as CSV, oldest first; itself an entry. */
export const exportLog: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(actorOf(req), 'admin'))
      throw new APIError('操作记录由管理员导出。', 403, null, true)
    const where = (req.query.where ?? {}) as Where
    const entries = await findEntries(req, where)
    const after = { rows: entries.length, where }
    await recordAudit(req, { action: 'export', collection: 'audit-log', document: '', after })
    return new Response(csvOf(auditRows(entries, subjectLabels(req.payload.config))), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="audit-log.csv"',
        'Cache-Control': 'no-store',
      },
    })
  },
}

/** Page by page after the last number, so that entries that come meanwhile shift nothing. */
async function findEntries({ payload, user }: PayloadRequest, where: Where): Promise<AuditLog[]> {
  const entries: AuditLog[] = []
  while (true) {
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [where, { id: { greater_than: entries.at(-1)?.id ?? 0 } }] },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      depth: 1,
      overrideAccess: false,
      user,
    })
    entries.push(...docs)
    if (entries.length > MAX_ROWS)
      throw new APIError('一次最多导出两万条，请缩短起止日期。', 400, null, true)
    if (docs.length < PAGE) return entries
  }
}
