import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { type StewardLinkInput, stewardLinkInput } from '@/domain/check-in/steward-link'
import { sha256 } from '@/lib/keyed-hash'
import { absoluteAddress } from '@/lib/site-address'
import { transactionOf } from '@/lib/transaction'
import { recordAudit } from '../hooks/audit'
import { eventAct, refuse } from './event-act'

/*
 * Links by which stewards reach the check-in page of one event (docs/decisions/0021-check-in.md). The secret is shown
 * once and kept as its hash; it stands behind the # of the address, which browsers send to nobody.
 */

/** `GET /api/events/:id/steward-links`: the links that were made, newest first, and the checkpoints there are. */
export const listStewardLinks = eventAct('get', 'steward-links', async (req, { id }) => {
  const db = await transactionOf(req)
  const { rows: links } = await db.execute(sql`
    SELECT s.id, s.label, s.until, s.revoked_at AS "revokedAt", s.created_at AS "createdAt", u.name AS "createdBy",
      p.name AS checkpoint
    FROM steward_links s LEFT JOIN event_checkpoints p ON p.event_id = s.event_id AND p.key = s.checkpoint
    LEFT JOIN users u ON u.id = s.created_by
    WHERE s.event_id = ${id} ORDER BY s.id DESC LIMIT 200`)
  const { rows: checkpoints } = await db.execute(sql`
    SELECT key, kind, name FROM event_checkpoints WHERE event_id = ${id} AND open ORDER BY position`)
  return { links, checkpoints }
})

/** `POST /api/events/:id/steward-links` with `{label, checkpoint?, until}`: makes one; the answer alone has the link. */
export const createStewardLink = eventAct('post', 'steward-links', async (req, event) => {
  const typed = stewardLinkInput(new Date()).safeParse(await req.json?.().catch(() => null))
  if (!typed.success) throw refuse(typed.error.issues[0]?.message ?? '填写有误。', 400)
  const { label, checkpoint, until }: StewardLinkInput = typed.data
  const secret = randomBytes(32).toString('base64url')
  const { rows } = await (await transactionOf(req)).execute<{ id: number }>(sql`
    INSERT INTO steward_links (event_id, checkpoint, label, secret_hash, until, created_by)
    SELECT ${event.id}, ${checkpoint}, ${label}, ${sha256(secret)}, ${until}, ${req.user?.id ?? null}
    WHERE ${checkpoint}::text IS NULL OR EXISTS (
      SELECT FROM event_checkpoints WHERE event_id = ${event.id} AND key = ${checkpoint} AND open)
    RETURNING id`)
  const [made] = rows
  if (!made) throw refuse('没有这个点位；新加的点位须先发布活动。', 400)
  await recordAudit(req, {
    action: 'steward-link:create',
    collection: 'events',
    document: String(event.id),
    after: { link: made.id, label, checkpoint, until },
  })
  return { id: made.id, link: absoluteAddress(`/check-in#${secret}`) }
})

/** `POST /api/events/:id/steward-links/:link/revoke`: from now on the link opens nothing. */
export const revokeStewardLink = eventAct(
  'post',
  'steward-links/:link/revoke',
  async (req, event) => {
    const link = Number(req.routeParams?.link)
    const { rows } = await (await transactionOf(req)).execute<{ label: string }>(sql`
      UPDATE steward_links SET revoked_at = now(), revoked_by = ${req.user?.id ?? null}
      WHERE id = ${Number.isSafeInteger(link) ? link : -1} AND event_id = ${event.id} AND revoked_at IS NULL
      RETURNING label`)
    const [revoked] = rows
    if (!revoked) throw refuse('没有这条链接，或已经收回。', 404)
    await recordAudit(req, {
      action: 'steward-link:revoke',
      collection: 'events',
      document: String(event.id),
      after: { link, label: revoked.label },
    })
    return { message: `已收回“${revoked.label}”的签到链接。` }
  },
)
