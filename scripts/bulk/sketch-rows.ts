import type { Client } from 'pg'
import { recognisedBy } from '@/collections/copy-check/keep-sketch'
import type { BulkStory } from './story'

/** As the hook `keepSketch`, for many stories at once. */
export async function keepSketches(client: Client, stories: BulkStory[], ids: number[]) {
  const rows = stories.map(({ body }, place) => {
    const { sketch, bands } = recognisedBy({ body })
    return { id: ids[place], sketch: sketch.map((number) => number | 0), bands }
  })
  await client.query(
    `INSERT INTO story_sketches (story_id, sketch, bands)
     SELECT id, sketch, bands FROM jsonb_to_recordset($1) AS story (id int, sketch int[], bands int[])`,
    [JSON.stringify(rows)],
  )
}
