import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { browserWith, createAccount, createUnion } from '@/data/accounts.fixture'
import type { Desk } from '@/data/desk/desk'
import { startSession } from '@/data/sessions'
import type { Role } from '@/domain/roles'
import { env } from '@/lib/env'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { GET } from './route'

let union: number
let otherUnion: number
let author: User

beforeAll(async () => {
  union = await createUnion()
  otherUnion = await createUnion()
  author = await createAccount({ roles: ['author'], union })
})

async function deskOf(account: User): Promise<Desk> {
  const sid = await startSession({
    userId: account.id,
    passwordHash: null,
    userAgent: null,
    awaitsSecondFactor: false,
  })
  const headers = await browserWith(sid ?? '')
  return (await GET(new Request(`${env().NEXTAUTH_URL}/api/desk`, { headers }))).json()
}

const someone = (role: Role, at = union) => createAccount({ roles: [role], union: at })

type Review = Record<string, unknown>
async function story(headline: string, review: Review, at = union): Promise<number> {
  const { id } = await (await payload()).create({
    collection: 'articles',
    data: {
      kind: 'story',
      headline,
      union: at,
      slug: `desk-${randomUUID()}`,
      review: { submittedBy: author.id, ...review },
    } as never,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return id
}

/** The headlines that wait for somebody, among those of this test. */
const waitingFor = async (account: User, tag: string) =>
  (await deskOf(account)).waiting
    .map(({ headline }) => headline)
    .filter((headline) => headline.startsWith(tag))

describe('what waits', () => {
  test('for an editor is their own union’s at the first stage: urgent first, then the longest wait', async () => {
    const tag = randomUUID()
    const day = (n: number) => ({ state: 'first', submittedAt: `2026-11-0${n}T00:00:00.000Z` })
    await story(`${tag} 三日`, day(3))
    await story(`${tag} 一日`, day(1))
    await story(`${tag} 急`, { ...day(4), urgent: true })
    await story(`${tag} 二审`, { ...day(1), state: 'second' })
    await story(`${tag} 草稿`, { state: 'draft' })
    await story(`${tag} 他会`, day(1), otherUnion)
    const editor = await someone('editor')
    await story(`${tag} 自己的`, { ...day(1), submittedBy: editor.id })
    expect(await waitingFor(editor, tag)).toEqual([`${tag} 急`, `${tag} 一日`, `${tag} 三日`])
  })

  test('for the city desk is every union’s at their stage, without what they have signed', async () => {
    const tag = randomUUID()
    const reviewer = await someone('reviewer')
    const chief = await someone('chief')
    // Before all that other tests have left there.
    const submittedAt = '2020-01-01T00:00:00.000Z'
    await story(`${tag} 二审`, { state: 'second', submittedAt }, otherUnion)
    await story(`${tag} 三审`, { state: 'final', submittedAt })
    const at = '2026-11-01T00:00:00.000Z'
    const signOffs = [{ stage: 'first', by: chief.id, byName: '某人', at }]
    await story(`${tag} 审过一道`, { state: 'final', submittedAt, signOffs })
    expect(await waitingFor(reviewer, tag)).toEqual([`${tag} 二审`])
    expect(await waitingFor(chief, tag)).toEqual([`${tag} 三审`])
    expect(await waitingFor(await someone('admin'), tag)).toEqual([])
  })

  test('for an author is what was given back to them', async () => {
    const tag = randomUUID()
    await story(`${tag} 退回`, { state: 'returned' })
    await story(`${tag} 退给别人`, { state: 'returned', submittedBy: (await someone('author')).id })
    expect(await waitingFor(author, tag)).toEqual([`${tag} 退回`])
  })
})

test('stories in work are counted by state, the own union’s alone', async () => {
  const own = await createUnion()
  await story('甲', { state: 'draft' }, own)
  await story('乙', { state: 'draft' }, own)
  await story('丙', { state: 'final' }, own)
  const { inWork } = await deskOf(await someone('author', own))
  expect(inWork.filter(({ count }) => count > 0)).toEqual([
    { state: 'draft', label: '草稿', count: 2 },
    { state: 'final', label: '待三审', count: 1 },
  ])
})

test('events that begin this week, the own union’s alone', async () => {
  const own = await createUnion()
  const cms = await payload()
  const event = (name: string, at: number, startDate: Date) =>
    cms.create({
      collection: 'events',
      data: {
        name,
        kind: 'talk',
        union: at,
        startDate: startDate.toISOString(),
        location: { name: '劳动剧场' },
      } as never,
      draft: true,
      overrideAccess: true,
    })
  // Tonight is always this week, and fourteen days on never is.
  const soon = new Date()
  await event('本会', own, soon)
  await event('他会', otherUnion, soon)
  await event('下下周', own, new Date(soon.getTime() + 14 * 24 * 3_600_000))
  const { events } = await deskOf(await someone('editor', own))
  expect(events.map(({ name, place }) => [name, place])).toEqual([['本会', '劳动剧场']])
})

test('the ad desk’s lists are the administrators’', async () => {
  const cms = await payload()
  const number = randomUUID()
  await cms.db.create({
    collection: 'notices',
    data: { number, template: 'statement', text: '声明', state: 'inquiry' },
  })
  // Before all that other tests have asked.
  await cms.db.drizzle.execute(
    `UPDATE notices SET created_at = '2020-01-01' WHERE number = '${number}'`,
  )
  const advertiser = randomUUID()
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString()
  for (const [name, endsAt] of [
    [advertiser, inDays(0.01)],
    [`${advertiser} 远`, inDays(30)],
  ])
    await cms.db.create({
      collection: 'advertisements',
      data: {
        advertiser: name,
        slot: 'storyFoot',
        title: '特卖',
        status: 'active',
        startsAt: inDays(-1),
        endsAt,
      },
    })
  const { notices, advertisements } = await deskOf(await someone('admin'))
  expect(notices?.map((notice) => notice.number)).toContain(number)
  const names = advertisements
    ?.map((each) => each.advertiser)
    .filter((name) => name.startsWith(advertiser))
  expect(names).toEqual([advertiser])
  for (const role of ['author', 'editor', 'reviewer', 'chief'] as const)
    expect(await deskOf(await someone(role))).toMatchObject({ notices: null, advertisements: null })
})

test('a stranger has no desk', async () => {
  const answer = await GET(new Request(`${env().NEXTAUTH_URL}/api/desk`))
  expect(answer.status).toBe(401)
})
