import { sql } from 'drizzle-orm'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import writeXlsxFile from 'write-excel-file/node'
import { z } from 'zod'
import { dayOf } from '@/domain/dates'
import { type ListedRegistration, sheetOf } from '@/domain/registration/sheet'
import { inTransaction } from '@/lib/in-transaction'
import { openWords } from '@/lib/personal-data'
import { transactionOf } from '@/lib/transaction'
import { actorOf } from '../access/actor'
import { findRunEvent } from '../draw/find-run-event'
import { recordAudit } from '../hooks/audit'
import { bodyOf } from './body-of'
import { disclosureReason } from './disclosure-reason'

const asked = z.discriminatedUnion('phones', [
  z.object({ phones: z.literal('full'), reason: disclosureReason }),
  z.object({ phones: z.literal('masked').default('masked') }),
])

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const WIDTHS = [6, 12, 16, 28, 24, 12, 22, 24]

/**
 * `POST /api/events/:id/registrations/export` with `{phones: 'masked' | 'full', reason}`: the list as a workbook. Each
 * is an entry of the log, and so is each that a member of staff was refused.
 */
export const exportRegistrations: Omit<Endpoint, 'root'> = {
  path: '/:id/registrations/export',
  method: 'post',
  handler: async (req) => {
    const event = await findRunEvent(req).catch(async (error: unknown) => {
      if (error instanceof APIError && error.status === 403 && actorOf(req))
        await record(req, 'registrations:export-refused', Number(req.routeParams?.id))
      throw error
    })
    const said = await bodyOf(req, asked)
    const rows = await inTransaction(req, async () => {
      const found = await findListed(req, event.id)
      await record(req, 'registrations:export', event.id, { ...said, rows: found.length })
      return found
    })
    const listed = rows.map(({ number, sealed, ...row }) => ({
      ...row,
      phone:
        said.phones === 'full'
          ? (openWords(`registration ${number} phone`, sealed) ?? row.phone)
          : row.phone,
    }))
    return workbook(listed, `报名名单-${event.name}-${dayOf(new Date())}.xlsx`)
  },
}

const record = (req: PayloadRequest, action: string, event: number, after?: object) =>
  recordAudit(req, { action, collection: 'events', document: String(event), after })

type Row = ListedRegistration & { number: string; sealed: string }

/** The union of somebody's employer is known where the employer is one of ours by its name. */
async function findListed(req: PayloadRequest, event: number): Promise<Row[]> {
  const { rows } = await (await transactionOf(req)).execute<Row>(sql`
    SELECT r.number, r.phone_sealed AS sealed, r.name, r.phone, r.employer, r.status::text,
      (SELECT u.name FROM unions u WHERE r.employer IN (u.name, u.short_name) ORDER BY u.id LIMIT 1) AS "union",
      (SELECT min(c.scanned_at) FROM check_ins c WHERE c.registration_id = r.id) AS "arrivedAt",
      ARRAY(SELECT s.name FROM redemptions d JOIN souvenir_stocks s ON s.event_id = d.event_id AND s.key = d.souvenir
        WHERE d.registration_id = r.id ORDER BY s.position) AS souvenirs
    FROM registrations r WHERE r.event_id = ${event}
    ORDER BY array_position(ARRAY['confirmed', 'offered', 'waitlisted', 'entered', 'pending'], r.status::text)
      NULLS LAST, r.pool_id, r.queue, r.id`)
  return rows
}

async function workbook(listed: ListedRegistration[], name: string): Promise<Response> {
  const [head = [], ...rows] = sheetOf(listed)
  const text = (value: string) => ({ value, type: String, format: '@' }) as const
  const sheet = [
    head.map((value) => ({ ...text(value), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(text)),
  ]
  const bytes = await writeXlsxFile(sheet, {
    sheet: '报名名单',
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="registrations.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
    },
  })
}
