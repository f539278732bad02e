import type { Client } from 'pg'

/** What generated stories may name: it is there already. */
export type Places = {
  unions: { id: number; name: string }[]
  columns: number[]
  /** Public ones only: they have alt and credit. */
  pictures: { id: number }[]
  /** Published documents that a story may be about. */
  subjects: Subject[]
  /** Who signs: in the order of the stages. */
  signatories: { stage: 'first' | 'second' | 'final'; by: number; byName: string }[]
}

export const SUBJECTS = ['events', 'studios', 'craftsmen', 'pledges'] as const
export type Subject = { path: (typeof SUBJECTS)[number]; id: number }

export async function findPlaces(client: Client): Promise<Places> {
  const rows = async (query: string) => (await client.query(query)).rows
  return {
    unions: await rows('SELECT id, name FROM unions ORDER BY id'),
    columns: (await rows('SELECT id FROM columns ORDER BY id')).map(({ id }) => id),
    pictures: await rows(
      `SELECT id FROM media WHERE public AND width > height AND filename IS NOT NULL ORDER BY id`,
    ),
    subjects: await rows(`${SUBJECTS.map(publishedOf).join(' UNION ALL ')} ORDER BY path, id`),
    signatories: await rows(
      `SELECT DISTINCT ON (stage) stage, users.id AS by, users.name AS "byName"
         FROM (VALUES ('editor', 'first'), ('reviewer', 'second'), ('chief', 'final')) AS desk (role, stage)
         JOIN users_roles ON users_roles.value::text = desk.role
         JOIN users ON users.id = users_roles.parent_id
        ORDER BY stage, users.id`,
    ),
  }
}

const publishedOf = (table: string) =>
  `SELECT '${table}' AS path, id FROM ${table} WHERE _status = 'published'`

/** The demo content's own accounts have addresses under this name, which cannot exist. */
export async function holdsDemoContent(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT FROM users WHERE email LIKE '%@linjiang.example.cn') AS demo`,
  )
  return rows[0].demo
}
