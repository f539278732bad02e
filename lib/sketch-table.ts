import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction'

/** A published story that may be like another; `sketch` as it was put in. */
export type SketchRow = { id: number; title: string; slug: string; sketch: number[] }

/** 32 bits, unsigned in the sketch and signed in PostgreSQL. */
const signed = (numbers: readonly number[]) => `{${numbers.map((number) => number | 0).join(',')}}`

/** Keeps what a story is recognised by, in the transaction of its publication. */
export async function putSketch(
  req: PayloadRequest,
  story: number,
  { sketch, bands }: { sketch: readonly number[]; bands: readonly number[] },
) {
  await (await transactionOf(req)).execute(sql`
    INSERT INTO story_sketches (story_id, sketch, bands)
    VALUES (${story}, ${signed(sketch)}::integer[], ${signed(bands)}::integer[])
    ON CONFLICT (story_id) DO UPDATE SET sketch = excluded.sketch, bands = excluded.bands`)
}

export async function dropSketch(req: PayloadRequest, story: number) {
  await (await transactionOf(req)).execute(
    sql`DELETE FROM story_sketches WHERE story_id = ${story}`,
  )
}

/**
 * The stories that share most of these bands, the likeliest first; without the story itself.
 *
 * @param bands of the text in question, in their places; 0 is none
 * @param itself the number of its story
 */
export async function findSketches(
  req: PayloadRequest,
  bands: readonly number[],
  itself: number | null,
  most: number,
): Promise<SketchRow[]> {
  const filled = bands.flatMap((band, place) => (band === 0 ? [] : [{ band, place: place + 1 }]))
  if (filled.length === 0) return []
  const shared = sql.join(
    filled.map(({ band, place }) => sql`(bands[${sql.raw(String(place))}] = ${band})::integer`),
    sql` + `,
  )
  const { rows } = await (await transactionOf(req)).execute<SketchRow>(sql`
    WITH alike AS (
      SELECT story_id, sketch FROM story_sketches
      WHERE bands && ${signed(filled.map(({ band }) => band))}::integer[] AND story_id <> ${itself ?? 0}
      ORDER BY ${shared} DESC LIMIT ${most}
    )
    SELECT id, headline AS title, slug, sketch FROM alike JOIN articles ON articles.id = story_id`)
  return rows.map((row) => ({ ...row, sketch: row.sketch.map((number) => number >>> 0) }))
}
