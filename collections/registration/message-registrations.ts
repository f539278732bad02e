import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { ACTIVE_STATUSES } from '@/domain/registration/status'
import { transactionOf } from '@/lib/transaction'
import { recordAudit } from '../hooks/audit'
import { eventAct, refuse } from '../steward-links/event-act'
import { bodyOf } from './body-of'

const asked = z.object({
  text: z
    .string('请写通知内容。')
    .trim()
    .min(2, '请写通知内容。')
    .refine((text) => [...text].length <= 300, '通知不能超过 300 个字。'),
  // What the editor was told before they confirmed it.
  people: z.number('请确认发给多少人。').int().positive('没有人可发。'),
  status: z.enum(['all', ...ACTIVE_STATUSES]).optional(),
  ids: z.array(z.number().int().positive()).max(2_000, '一次最多选 2000 人。').optional(),
})

/**
 * `POST /api/events/:id/registrations/message` with `{text, people, status | ids}`: the editor's own words to those who
 * are registered. Refused where there are more or fewer of them than the editor confirmed.
 */
export const messageRegistrations = eventAct(
  'post',
  'registrations/message',
  async (req, event) => {
    const said = await bodyOf(req, asked)
    const wanted = said.ids
      ? sql`id = ANY (${`{${said.ids.join(',')}}`}::int[])`
      : said.status === 'all'
        ? sql`true`
        : sql`status::text = ${said.status ?? ''}`
    const { rows } = await (await transactionOf(req)).execute(sql`
    INSERT INTO registration_messages (registration_id, purpose, text)
    SELECT id, 'note', ${said.text} FROM registrations
    WHERE event_id = ${event.id} AND status::text = ANY (${`{${ACTIVE_STATUSES.join(',')}}`}::text[]) AND ${wanted}
    RETURNING id`)
    if (rows.length !== said.people)
      throw refuse(`名单刚刚有变，现在是 ${rows.length} 人，通知没有发出，请再确认一次。`, 409)
    await recordAudit(req, {
      action: 'registrations:message',
      collection: 'events',
      document: String(event.id),
      after: { to: said.ids ? 'chosen' : said.status, people: rows.length },
    })
    return { message: `通知已交发，共 ${rows.length} 人。` }
  },
)
