import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '@/lib/in-transaction'
import { payload } from '@/lib/payload'
import { examineAuditLog } from './audit-chain'

const cms = await payload()
const run = (statements: string) => cms.db.drizzle.execute(sql.raw(statements))
const rowsOf = async <T>(query: string) => (await run(query)).rows as T[]
let ids: number[]

const entry = (action: string) => ({
  at: new Date().toISOString(),
  action,
  collection: 'chain-test',
  document: '𠮷',
  after: { b: 1, a: '二' },
})

const record = async (action: string) =>
  (await cms.create({ collection: 'audit-log', data: entry(action), overrideAccess: true })).id

const placeOf = async (id: number) =>
  Number(
    (
      await rowsOf<{ position: string }>(`SELECT position FROM audit_chain WHERE entry_id = ${id}`)
    )[0]?.position,
  )

/** What somebody does who owns the database: the guards are switched off for the length of it. */
const tamper = (statements: string) =>
  run(`
    BEGIN;
    ALTER TABLE audit_log DISABLE TRIGGER USER;
    ALTER TABLE audit_chain DISABLE TRIGGER USER;
    ${statements};
    ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_chained;
    ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_kept;
    ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_kept_whole;
    ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER audit_chain_kept;
    ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER audit_chain_kept_whole;
    COMMIT`)

/** What is found while the log is tampered with; afterwards it is as it was. */
async function foundWhile(wrong: string, undo: string) {
  await tamper(wrong)
  try {
    return (await examineAuditLog(null)).findings
  } finally {
    await tamper(undo)
  }
}

beforeAll(async () => {
  ids = []
  for (const action of ['one', 'two', 'three', 'four']) ids.push(await record(action))
})

test('a log that nobody meddled with has nothing to find', async () => {
  const { entries, findings, head } = await examineAuditLog(null)
  expect(findings).toEqual([])
  expect(entries).toBeGreaterThanOrEqual(4)
  expect((await examineAuditLog(head)).holdsNoted).toBe(true)
})

test.each([
  `UPDATE audit_log SET action = 'x'`,
  'DELETE FROM audit_log',
  'TRUNCATE audit_log',
  `UPDATE audit_chain SET hash = 'x'`,
  'DELETE FROM audit_chain',
  'TRUNCATE audit_chain',
  `SET LOCAL session_replication_role = replica; DELETE FROM audit_log`,
])('%s is refused by the database, the portal’s own role too', async (statement) => {
  await expect(run(statement)).rejects.toMatchObject({ cause: { code: '42501' } })
})

describe('is found', () => {
  test('a changed row', async () => {
    const [, id = 0] = ids
    const findings = await foundWhile(
      `UPDATE audit_log SET after = '{"b": 2}' WHERE id = ${id}`,
      `UPDATE audit_log SET after = '{"b": 1, "a": "二"}' WHERE id = ${id}`,
    )
    expect(findings).toEqual([{ kind: 'entry-changed', position: await placeOf(id), entryId: id }])
  })

  test('a deleted row', async () => {
    const [, id = 0] = ids
    const position = await placeOf(id)
    const findings = await foundWhile(
      `CREATE TABLE kept AS SELECT * FROM audit_log WHERE id = ${id}; DELETE FROM audit_log WHERE id = ${id}`,
      `INSERT INTO audit_log SELECT * FROM kept; DROP TABLE kept`,
    )
    expect(findings).toEqual([{ kind: 'entry-missing', position, entryId: id }])
  })

  test('a row deleted together with its link', async () => {
    const [, id = 0] = ids
    const position = await placeOf(id)
    const findings = await foundWhile(
      `CREATE TABLE kept AS SELECT * FROM audit_log WHERE id = ${id}; DELETE FROM audit_log WHERE id = ${id};
      CREATE TABLE kept_link AS SELECT * FROM audit_chain WHERE entry_id = ${id}; DELETE FROM audit_chain WHERE entry_id = ${id}`,
      `INSERT INTO audit_log SELECT * FROM kept; DROP TABLE kept;
      INSERT INTO audit_chain SELECT * FROM kept_link; DROP TABLE kept_link`,
    )
    expect(findings).toEqual([{ kind: 'links-missing', from: position, to: position }])
  })

  test('two rows in each other’s place', async () => {
    const [one = 0, two = 0] = ids
    const swap = `
      UPDATE audit_log SET id = -1 WHERE id = ${one};
      UPDATE audit_log SET id = ${one} WHERE id = ${two};
      UPDATE audit_log SET id = ${two} WHERE id = -1`
    expect(await foundWhile(swap, swap)).toEqual([
      { kind: 'entry-moved', position: await placeOf(one), entryId: one, originalId: two },
      { kind: 'entry-moved', position: await placeOf(two), entryId: two, originalId: one },
    ])
  })

  test('a row that was slipped in past the chain', async () => {
    const findings = await foundWhile(
      `INSERT INTO audit_log (id, at, action, collection) VALUES (-7, now(), 'x', 'x')`,
      'DELETE FROM audit_log WHERE id = -7',
    )
    expect(findings).toEqual([{ kind: 'unchained', entryId: -7 }])
  })

  test('an end that was cut off, by whoever noted the last link', async () => {
    const id = await record('last')
    const { head } = await examineAuditLog(null)
    await tamper(
      `CREATE TABLE kept AS SELECT * FROM audit_log WHERE id = ${id}; DELETE FROM audit_log WHERE id = ${id};
      CREATE TABLE kept_link AS SELECT * FROM audit_chain WHERE entry_id = ${id}; DELETE FROM audit_chain WHERE entry_id = ${id}`,
    )
    const cut = await examineAuditLog(head)
    await tamper(
      `INSERT INTO audit_log SELECT * FROM kept; DROP TABLE kept;
      INSERT INTO audit_chain SELECT * FROM kept_link; DROP TABLE kept_link`,
    )
    expect(cut).toMatchObject({ findings: [], holdsNoted: false })
    expect((await examineAuditLog(head)).holdsNoted).toBe(true)
  })
})

test('many at once make one chain, and what is rolled back leaves no gap in it', async () => {
  const act = async (i: number) => {
    const req = await createLocalReq({}, cms)
    return inTransaction(req, async () => {
      const data = entry(`many ${i}`)
      await cms.create({ collection: 'audit-log', data, overrideAccess: true, req })
      if (i % 3 === 0) throw new Error('half-way')
    })
  }
  const results = await Promise.allSettled(Array.from({ length: 15 }, (_, i) => act(i)))
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5)
  expect((await examineAuditLog(null)).findings).toEqual([])
})

test('every column of an entry is in its digest, but for Payload’s own two', async () => {
  const columns = await rowsOf<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'audit_log'`,
  )
  expect(columns.map(({ name }) => name).sort()).toEqual(
    ['action', 'actor_id', 'address', 'after', 'at', 'before', 'collection', 'document']
      .concat(['created_at', 'id', 'updated_at'])
      .sort(),
  )
})
