import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { env } from './env'
import { type Sealed, seal, unseal } from './sealed'
import { transactionOf } from './transaction'

/** A paper without what it shows; `type` is its media type, `size` in bytes, `addedAt` in ISO 8601. */
export type PaperLine = { id: number; type: string; size: number; addedAt: string }

const belonging = (notice: number) => `notice ${notice}`

/** The papers of a notice, the oldest first. */
export async function papersOf(req: PayloadRequest, notice: number): Promise<PaperLine[]> {
  const { rows } = await (await transactionOf(req)).execute<
    PaperLine & { addedAt: Date | string }
  >(sql`
    SELECT id, type, size, added_at AS "addedAt" FROM notice_papers
    WHERE notice_id = ${notice} ORDER BY id
  `)
  return rows.map((row) => ({ ...row, addedAt: new Date(row.addedAt).toISOString() }))
}

/** Until this transaction ends nobody else adds a paper to the notice. */
export async function holdPapers(req: PayloadRequest, notice: number): Promise<void> {
  await (await transactionOf(req)).execute(sql`SELECT FROM notices WHERE id = ${notice} FOR UPDATE`)
}

/** Stores a paper, sealed. */
export async function putPaper(
  req: PayloadRequest,
  notice: number,
  type: string,
  bytes: Uint8Array,
): Promise<void> {
  const sealed = seal(env().PAPERS_SECRET, belonging(notice), bytes)
  await (await transactionOf(req)).execute(sql`
    INSERT INTO notice_papers (notice_id, type, size, key_id, nonce, tag, bytes)
    VALUES (${notice}, ${type}, ${bytes.length}, ${sealed.keyId}, ${sealed.nonce}, ${sealed.tag}, ${sealed.bytes})
  `)
}

/** What a paper shows; null where the notice has no such paper, or it was sealed with another key. */
export async function openPaper(
  req: PayloadRequest,
  notice: number,
  paper: number,
): Promise<{ type: string; bytes: Buffer } | null> {
  const { rows } = await (await transactionOf(req)).execute<Sealed & { type: string }>(sql`
    SELECT type, key_id AS "keyId", nonce, tag, bytes FROM notice_papers
    WHERE notice_id = ${notice} AND id = ${paper}
  `)
  const [row] = rows
  const bytes = row ? unseal(env().PAPERS_SECRET, belonging(notice), row) : null
  return row && bytes ? { type: row.type, bytes } : null
}
