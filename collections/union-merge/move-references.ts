import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { referencesToMove, type UnionReference } from '@/domain/union-merge'
import { transactionOf } from '@/lib/transaction'

/**
 * Makes everything that pointed to one union point to another: content with its drafts and old versions, accounts (they
 * sign in anew), pictures, advertisements, subordinate unions, the search. The columns are asked of the database: a
 * collection that comes later is not forgotten.
 */
export async function moveReferences(req: PayloadRequest, from: number, into: number) {
  const db = await transactionOf(req)
  await db.execute(sql`
    DELETE FROM sessions WHERE user_id IN (SELECT id FROM users WHERE union_id = ${from})`)
  const { rows } = await db.execute<UnionReference>(sql`
    SELECT t.relname AS table, a.attname AS column
    FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = 'unions'::regclass`)
  for (const { table, column } of referencesToMove(rows)) {
    const [name, points] = [sql.identifier(table), sql.identifier(column)]
    await db.execute(sql`UPDATE ${name} SET ${points} = ${into} WHERE ${points} = ${from}`)
    if (table.endsWith('_rels')) await dropTwins(req, table, column, into)
  }
  await db.execute(sql`UPDATE search_documents SET union_id = ${into} WHERE union_id = ${from}`)
}

/** A list that named both unions names the one that is left once. */
async function dropTwins(req: PayloadRequest, table: string, column: string, into: number) {
  const [name, points] = [sql.identifier(table), sql.identifier(column)]
  await (await transactionOf(req)).execute(sql`
    DELETE FROM ${name} twin USING ${name} kept
    WHERE twin.${points} = ${into} AND kept.${points} = ${into} AND twin.id > kept.id
      AND twin.parent_id = kept.parent_id AND twin.path = kept.path`)
}
