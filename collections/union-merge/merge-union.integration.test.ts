import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { rest } from '../rights/rest'
import { contentSample } from '../rights/samples'
import { createWorld, store, unique, type World } from '../rights/world'

let world: World
const as = (name: string) => world.actors.find((actor) => actor.name === name) ?? null
const rowsOf = async <T>(query: ReturnType<typeof sql>) =>
  (await world.payload.db.drizzle.execute(query)).rows as T[]

async function createUnion(parent: number | null = null) {
  const slug = `merge-${unique()}`
  const data = { name: slug, shortName: '试', slug, kind: 'district', parent }
  return { ...(await store(world.payload, 'unions', data)), slug }
}

function merge(from: number, into: number, by = 'admin') {
  const actor = as(by)
  if (!actor) throw new Error(by)
  return rest(actor, 'POST', `/unions/${from}/merge`, { data: { into } })
}

beforeAll(async () => {
  world = await createWorld()
})

describe('merging a union into another', () => {
  let from: Awaited<ReturnType<typeof createUnion>>
  let into: Awaited<ReturnType<typeof createUnion>>
  let story: { id: number }
  let pledge: { id: number }
  let account: { id: number }
  let below: { id: number }

  beforeAll(async () => {
    from = await createUnion()
    into = await createUnion()
    below = await createUnion(from.id)
    story = await store(world.payload, 'articles', {
      ...contentSample('articles', from.id, { review: { state: 'published' } }),
      _status: 'published',
    })
    pledge = await store(
      world.payload,
      'pledges',
      { ...contentSample('pledges', from.id), launchedBy: [from.id, into.id] },
      { draft: true },
    )
    account = await store(world.payload, 'users', {
      email: `${unique()}@example.org`,
      name: '员工',
      roles: ['author'],
      union: from.id,
      status: 'active',
    })
    await world.payload.db.drizzle.execute(sql`
      INSERT INTO sessions (user_id, sid_hash, expires_at, last_seen_at)
      VALUES (${account.id}, ${unique()}, now() + interval '1 hour', now())`)
    expect(await merge(from.id, into.id)).toMatchObject({ status: 200 })
  })

  test('leaves nothing that points to the closed one', async () => {
    const columns = await rowsOf<{ table: string; column: string }>(sql`
      SELECT t.relname AS table, a.attname AS column FROM pg_constraint c
      JOIN pg_class t ON t.oid = c.conrelid
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.confrelid = 'unions'::regclass`)
    expect(columns.length).toBeGreaterThan(15)
    for (const { table, column } of columns) {
      const [row] = await rowsOf<{ n: number }>(sql`SELECT count(*)::int AS n
        FROM ${sql.identifier(table)} WHERE ${sql.identifier(column)} = ${from.id}`)
      expect([table, column, row?.n]).toEqual([table, column, 0])
    }
  })

  test('moves content, subordinates and accounts, who sign in anew', async () => {
    const found = async (collection: 'articles' | 'unions' | 'users', id: number) =>
      (await world.payload.findByID({ collection, id, depth: 0, overrideAccess: true })) as object
    expect(await found('articles', story.id)).toMatchObject({
      union: into.id,
      _status: 'published',
    })
    expect(await found('users', account.id)).toMatchObject({ union: into.id })
    expect(await found('unions', below.id)).toMatchObject({ parent: into.id })
    expect(await rowsOf(sql`SELECT id FROM sessions WHERE user_id = ${account.id}`)).toEqual([])
    const searched = sql`SELECT union_id AS union FROM search_documents
      WHERE collection = 'articles' AND document_id = ${story.id}`
    expect(await rowsOf(searched)).toEqual([{ union: into.id }])
  })

  test('names the one that is left once where both were named', async () => {
    const draft = await world.payload.findByID({
      collection: 'pledges',
      id: pledge.id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(draft.launchedBy).toEqual([into.id])
  })

  test('hides the closed one, leads its address on, and keeps it', async () => {
    const stranger = as('public')
    if (!stranger) throw new Error('public')
    expect((await rest(stranger, 'GET', `/unions/${from.id}`)).status).toBe(404)
    const addresses = sql`SELECT "to" FROM redirects WHERE "from" = ${`/unions/${from.slug}`}`
    expect(await rowsOf(addresses)).toEqual([{ to: `/unions/${into.slug}` }])
    const filed = sql`SELECT 1 FROM search_documents
      WHERE collection = 'unions' AND document_id = ${from.id}`
    expect(await rowsOf(filed)).toEqual([])
    const kept = await world.payload.findByID({
      collection: 'unions',
      id: from.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(kept.mergedInto).toBe(into.id)
  })

  test('makes pages and lists of both invalid, and is in the audit log', async () => {
    const tags = await rowsOf<{ tag: string }>(sql`SELECT tag FROM cache_outbox
      WHERE kind = 'withdrawn' AND tag IN (${`doc:unions:${from.id}`}, ${`list:articles:${into.id}`})`)
    expect(new Set(tags.map(({ tag }) => tag))).toEqual(
      new Set([`doc:unions:${from.id}`, `list:articles:${into.id}`]),
    )
    const acts = await rowsOf(sql`SELECT action, after FROM audit_log
      WHERE collection = 'unions' AND document = ${String(from.id)} AND action = 'merge'`)
    expect(acts).toEqual([{ action: 'merge', after: { into: into.id } }])
  })

  test('is refused with its reason, and to everybody else', async () => {
    const other = await createUnion()
    for (const [source, target, by, status] of [
      [from.id, other.id, 'admin', 409],
      [other.id, from.id, 'admin', 409],
      [other.id, other.id, 'admin', 409],
      [other.id, into.id, 'chief', 403],
    ] as const)
      expect((await merge(source, target, by)).status).toBe(status)
  })
})

test('a union is deleted by nobody, in SQL neither', async () => {
  const { id } = await createUnion()
  await expect(
    world.payload.db.drizzle.execute(sql`DELETE FROM unions WHERE id = ${id}`),
  ).rejects.toMatchObject({ cause: { code: '23001' } })
})
