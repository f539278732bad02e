import { sql } from 'drizzle-orm'
import {
  type ChainFinding,
  type ChainHead,
  type ChainPlace,
  chainText,
  examineChain,
  holdsHead,
} from '@/domain/audit-chain'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'

type Transaction = Parameters<
  Parameters<Awaited<ReturnType<typeof payload>>['db']['drizzle']['transaction']>[0]
>[0]

type Row = {
  position: string
  entry_id: number
  digest: string
  hash: string
  fields: (string | null)[] | null
}

const PAGE = 5_000

export type AuditExamination = {
  entries: number
  head: ChainHead | null
  findings: ChainFinding[]
  /** false where a head was noted earlier and the chain no longer holds it */
  holdsNoted: boolean
}

/** Reads the whole audit log as it stands at one moment, and says what is wrong with it. */
export async function examineAuditLog(noted: ChainHead | null): Promise<AuditExamination> {
  const { drizzle } = (await payload()).db
  return drizzle.transaction(
    async (tx) => {
      const places = await readPlaces(tx)
      const links = places.map(({ link }) => link)
      const unchained = await findUnchained(tx)
      return {
        entries: await countEntries(tx),
        head: links.at(-1) ?? null,
        findings: [...examineChain(places, sha256), ...unchained],
        holdsNoted: noted === null || holdsHead(links, noted),
      }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

/** The fields as the database's own function takes them, but said here: whoever can change rows can change it too. */
async function readPlaces(tx: Transaction): Promise<ChainPlace[]> {
  const places: ChainPlace[] = []
  while (true) {
    const { rows } = await tx.execute<Row>(sql`
      SELECT c.position, c.entry_id, c.digest, c.hash, CASE WHEN a.id IS NOT NULL THEN ARRAY[
        to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        a.actor_id::text, a.address, a.action, a.collection, a.document,
        a.before::text, a.after::text] END AS fields
      FROM audit_chain c LEFT JOIN audit_log a ON a.id = c.entry_id
      WHERE c.position > ${places.at(-1)?.link.position ?? 0}
      ORDER BY c.position LIMIT ${PAGE}`)
    places.push(...rows.map(placeOf))
    if (rows.length < PAGE) return places
  }
}

const placeOf = ({ position, entry_id: entryId, digest, hash, fields }: Row): ChainPlace => ({
  link: { position: Number(position), entryId, digest, hash },
  digestNow: fields && sha256(chainText(fields)),
})

async function findUnchained(tx: Transaction): Promise<ChainFinding[]> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    SELECT id FROM audit_log a
    WHERE NOT EXISTS (SELECT FROM audit_chain c WHERE c.entry_id = a.id) ORDER BY id`)
  return rows.map(({ id }) => ({ kind: 'unchained', entryId: id }))
}

async function countEntries(tx: Transaction): Promise<number> {
  const { rows } = await tx.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM audit_log`)
  return rows[0]?.n ?? 0
}
