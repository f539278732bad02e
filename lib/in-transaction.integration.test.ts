import { sql } from 'drizzle-orm'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inTransaction } from './in-transaction'
import { payload } from './payload'
import { transactionOf } from './transaction'

let cms: Awaited<ReturnType<typeof payload>>
let req: PayloadRequest

const count = async () =>
  (await cms.db.drizzle.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM commit_test`))
    .rows[0]?.n

const insert = async (id: number) =>
  (await transactionOf(req)).execute(sql`INSERT INTO commit_test VALUES (${id})`)

beforeAll(async () => {
  cms = await payload()
  // A constraint that speaks up at COMMIT only.
  await cms.db.drizzle.execute(
    sql`CREATE TABLE commit_test (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)`,
  )
})
beforeEach(async () => {
  await cms.db.drizzle.execute(sql`TRUNCATE commit_test`)
  req = await createLocalReq({}, cms)
})
afterAll(() => cms.db.drizzle.execute(sql`DROP TABLE commit_test`))

test('what is done is kept, and the request is free again', async () => {
  expect(await inTransaction(req, () => insert(1).then(() => '做完'))).toBe('做完')
  await inTransaction(req, () => insert(2))
  expect(await count()).toBe(2)
})

test('what fails leaves nothing', async () => {
  const work = async () => {
    await insert(1)
    throw new Error('half-way')
  }
  await expect(inTransaction(req, work)).rejects.toThrow('half-way')
  expect(await count()).toBe(0)
})

test('a COMMIT that fails is never taken for success', async () => {
  const work = async () => {
    await insert(1)
    await insert(1)
  }
  await expect(inTransaction(req, work)).rejects.toThrow()
  expect(await count()).toBe(0)
})
