import { beforeAll, expect, test } from 'vitest'
import { payload } from '@/lib/payload'
import { createAccount, createUnion } from './accounts.fixture'

let cms: Awaited<ReturnType<typeof payload>>
beforeAll(async () => {
  cms = await payload()
})

async function entriesOf(collection: string, id: number) {
  const { docs } = await cms.find({
    collection: 'audit-log',
    where: { collection: { equals: collection }, document: { equals: String(id) } },
    sort: 'id',
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ action, before, after }) => ({ action, before, after }))
}

test('rights given and taken are recorded, and nothing else of the person', async () => {
  const { id, union } = await createAccount({ roles: ['author'] })
  const change = { roles: ['editor' as const], status: 'disabled' as const }
  await cms.update({ collection: 'users', id, data: change, overrideAccess: true })
  const made = { roles: ['author'], union, status: 'active' }
  expect(await entriesOf('users', id)).toMatchObject([
    { action: 'create', after: made },
    { action: 'update', before: made, after: { ...change, union } },
  ])
  expect(JSON.stringify(await entriesOf('users', id))).not.toMatch(/测试者|example\.org|argon2/)
})

test('a notice is counted by itself, and its contact is not copied', async () => {
  const { id, characterCount } = await cms.create({
    collection: 'notices',
    data: {
      number: `审计-${Date.now()}`,
      template: 'statement',
      text: '林某 遗失证件。',
      state: 'inquiry',
      characterCount: 99,
      contact: { name: '林某', phone: '0500-5550100' },
    },
    overrideAccess: true,
  })
  expect(characterCount).toBe(7)
  expect(JSON.stringify(await entriesOf('notices', id))).not.toMatch(/林某|5550100/)
})

test('what readers get to see and lose is recorded, a draft is not', async () => {
  const union = await createUnion()
  const { id } = await cms.create({
    collection: 'craftsmen',
    data: { name: '林工', level: 'municipal', trade: '钳工', union },
    draft: true,
    overrideAccess: true,
  })
  for (const _status of ['published', 'draft'] as const)
    await cms.update({ collection: 'craftsmen', id, data: { _status }, overrideAccess: true })
  const entries = await entriesOf('craftsmen', id)
  expect(entries.map(({ action }) => action)).toEqual(['publish', 'withdraw'])
  expect(entries[0]?.after).toMatchObject({ union })
})
