import { randomInt } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { takeEverything } from '@/domain/page-drafts/decision'
import { importPage } from '@/domain/page-import/import-page'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { createAccount, createUnion } from '../accounts.fixture'
import { createDrafts, type DraftsResult } from './create-drafts'
import type { Importer } from './importer'
import { pageText } from './page.fixture'

const lock = vi.hoisted(() => ({ on: true }))
vi.mock('./lock', async (original) => {
  const real = await original<typeof import('./lock')>()
  return {
    lockImport: async (...args: Parameters<typeof real.lockImport>) =>
      lock.on ? real.lockImport(...args) : undefined,
  }
})

let cms: Awaited<ReturnType<typeof payload>>
let author: User
let mark: string

const staff = (user: User): Importer => ({
  kind: 'staff',
  user: { ...user, collection: 'users' } as Extract<Importer, { kind: 'staff' }>['user'],
})
const decisionOf = (text: string) => takeEverything(importPage(text), text)
const importAs = (user: User) => createDrafts(decisionOf(pageText(mark)), staff(user))

type Created = Extract<DraftsResult, { kind: 'created' }>
function created(result: DraftsResult): Created {
  if (result.kind !== 'created') throw new Error(JSON.stringify(result.problems))
  return result
}

const count = (collection: 'articles' | 'events' | 'studios' | 'editions') =>
  cms.count({ collection, overrideAccess: true }).then(({ totalDocs }) => totalDocs)

const everything = () =>
  Promise.all((['articles', 'events', 'studios', 'editions'] as const).map(count))

beforeAll(async () => {
  cms = await payload()
})

beforeEach(async () => {
  lock.on = true
  mark = String(randomInt(1000, 9999))
  author = await createAccount({ roles: ['author'] })
})

describe('an author imports a page', () => {
  test('and finds its stories, events and studios as drafts of the own union', async () => {
    const column = await cms.create({
      collection: 'columns',
      data: { name: `关注展会${mark}`, slug: `zhanhui-${mark}`, kind: 'special' },
      overrideAccess: true,
    })
    const decision = decisionOf(pageText(mark))
    const [first] = decision.stories
    if (first) first.column = column.name
    const result = created(await createDrafts(decision, staff(author)))

    expect(result.articles.map(({ title, isNew }) => [title, isNew])).toEqual([
      [`沿河骑行迎新季${mark}`, true],
      [`创新工作室做出新平台${mark}`, true],
      [`夜校开到工地旁${mark}`, true],
    ])
    expect(result.events).toHaveLength(1)
    expect(result.studios).toHaveLength(1)
    const story = await cms.findByID({
      collection: 'articles',
      id: result.articles[0]?.id ?? 0,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(story).toMatchObject({
      _status: 'draft',
      union: author.union,
      column: column.id,
      reporters: ['林小禾'],
      events: [result.events[0]?.id],
      review: { state: 'draft' },
      importedFrom: { edition: result.edition.id, pageNumber: '04' },
    })
    const event = await cms.findByID({
      collection: 'events',
      id: result.events[0]?.id ?? 0,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(event).toMatchObject({
      _status: 'draft',
      kind: 'sport',
      startDate: '2026-11-19T16:00:00.000Z',
      route: { lengthKm: 8 },
      recap: result.articles[0]?.id,
    })
    const edition = await cms.findByID({
      collection: 'editions',
      id: result.edition.id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(edition).toMatchObject({
      _status: 'draft',
      publication: '某某工人报',
      day: '2026-11-23',
      date: '2026-11-22T16:00:00.000Z',
      union: author.union,
      pages: [
        {
          number: '04',
          name: '工会',
          text: pageText(mark),
          stories: result.articles.map(({ id }) => id),
        },
      ],
    })
  })

  test('and a label that is no column becomes a note', async () => {
    const decision = decisionOf(pageText(mark))
    const [first] = decision.stories
    if (first) first.column = '从未有过的栏目'
    const { notes } = created(await createDrafts(decision, staff(author)))
    expect(notes).toContainEqual(expect.stringContaining('从未有过的栏目'))
  })

  test('and the ad desk’s number is proposed to the administrators, once', async () => {
    const before = await cms.findGlobal({ slug: 'ad-desk', depth: 0, overrideAccess: true })
    const first = created(await importAs(author))
    expect(first.phones).toEqual([{ number: `5550${mark}`, isNew: true }])
    const second = created(await importAs(await createAccount({ roles: ['author'] })))
    expect(second.phones).toEqual([{ number: `5550${mark}`, isNew: false }])
    const desk = await cms.findGlobal({ slug: 'ad-desk', depth: 0, overrideAccess: true })
    expect(desk.proposals?.filter(({ number }) => number === `5550${mark}`)).toHaveLength(1)
    expect(desk.phones).toEqual(before.phones)
  })
})

describe('the same page a second time', () => {
  test('makes nothing and says what is there', async () => {
    const first = created(await importAs(author))
    const before = await everything()
    const second = created(await importAs(author))
    const ids = (result: Created) =>
      [result.edition, ...result.articles, ...result.events, ...result.studios].map(({ id }) => id)
    expect(ids(second)).toEqual(ids(first))
    const drafts = [second.edition, ...second.articles, ...second.events, ...second.studios]
    expect(drafts.every(({ isNew }) => !isNew)).toBe(true)
    expect(await everything()).toEqual(before)
  })

  test('finds a story whose headline was changed since', async () => {
    const first = created(await importAs(author))
    const id = first.articles[0]?.id ?? 0
    const { updatedAt } = await cms.findByID({
      collection: 'articles',
      id,
      draft: true,
      overrideAccess: true,
    })
    await cms.update({
      collection: 'articles',
      id,
      data: { headline: '编辑改过的标题', updatedAt },
      draft: true,
      overrideAccess: false,
      user: { ...author, collection: 'users' },
    })
    const second = created(await importAs(author))
    expect(second.articles[0]).toEqual({
      id,
      title: '编辑改过的标题',
      isNew: false,
    })
  })

  test('leaves the hotspots on the picture of the page as they were', async () => {
    const { edition, articles } = created(await importAs(author))
    const story = articles[0]?.id ?? 0
    const hotspot = { story, x: 10, y: 20, width: 30, height: 40 }
    const common = { collection: 'editions', id: edition.id, draft: true, depth: 0 } as const
    const { pages } = await cms.findByID({ ...common, overrideAccess: true })
    await cms.update({
      ...common,
      data: { pages: pages?.map((page) => ({ ...page, stories: [story], hotspots: [hotspot] })) },
      overrideAccess: true,
    })
    await importAs(author)
    const after = await cms.findByID({ ...common, overrideAccess: true })
    expect(after.pages?.[0]?.stories).toHaveLength(articles.length)
    expect(after.pages?.[0]?.hotspots).toMatchObject([hotspot])
  })

  test('at the same moment makes each draft once', async () => {
    const before = await count('articles')
    const results = await Promise.all([1, 2, 3].map(() => importAs(author)))
    const made = results.flatMap((result) => created(result).articles).filter(({ isNew }) => isNew)
    expect(made).toHaveLength(3)
    expect(await count('articles')).toBe(before + 3)
  })

  test('(control: without the lock it makes them twice)', async () => {
    const { text, ...decision } = decisionOf(pageText(mark))
    // The edition stands already, so that its unique index is not what keeps the two apart.
    created(
      await createDrafts(
        { ...decision, text, stories: [], phones: [{ number: '1', quote: '' }] },
        staff(author),
      ),
    )
    lock.on = false
    const before = await count('articles')
    await Promise.all(
      [1, 2].map(() => createDrafts({ ...decision, text, phones: [] }, staff(author))),
    )
    expect(await count('articles')).toBeGreaterThan(before + 3)
  })
})

describe('nothing is left of an import', () => {
  test('that fails at its third story', async () => {
    const before = await everything()
    const { drizzle } = cms.db
    await drizzle.execute(
      sql`ALTER TABLE articles ADD CONSTRAINT third_story_fails CHECK (headline NOT LIKE '夜校%') NOT VALID`,
    )
    try {
      await expect(importAs(author)).rejects.toThrow()
    } finally {
      await drizzle.execute(sql`ALTER TABLE articles DROP CONSTRAINT third_story_fails`)
    }
    expect(await everything()).toEqual(before)
    expect(created(await importAs(author)).articles.every(({ isNew }) => isNew)).toBe(true)
  })

  test('whose page does not say its day: the editor is asked', async () => {
    const before = await everything()
    const decision = decisionOf(pageText(mark))
    decision.head = { ...decision.head, date: null }
    expect(await createDrafts(decision, staff(author))).toEqual({
      kind: 'incomplete',
      problems: [{ field: 'date', message: '版面上没有完整的出版日期，请填写。' }],
    })
    expect(await everything()).toEqual(before)
  })
})

describe('rights', () => {
  test('an author of another union sees nothing of it and makes their own', async () => {
    const mine = created(await importAs(author))
    const other = await createAccount({ roles: ['author'] })
    const theirs = created(await importAs(other))
    expect(theirs.articles.every(({ isNew }) => isNew)).toBe(true)
    const ids = new Set(mine.articles.map(({ id }) => id))
    expect(theirs.articles.some(({ id }) => ids.has(id))).toBe(false)
  })

  test('an author cannot file a story under another union', async () => {
    const elsewhere = await createUnion()
    const decision = decisionOf(pageText(mark))
    for (const story of decision.stories) story.union = elsewhere
    const { articles } = created(await createDrafts(decision, staff(author)))
    const story = await cms.findByID({
      collection: 'articles',
      id: articles[0]?.id ?? 0,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(story.union).toBe(author.union)
  })

  test('the city desk files each story under the union it chose', async () => {
    const union = await createUnion()
    const chief = await createAccount({ roles: ['chief'] })
    const decision = decisionOf(pageText(mark))
    const [first] = decision.stories
    if (first) first.union = union
    const { articles } = created(await createDrafts(decision, staff(chief)))
    const stories = await Promise.all(
      articles.map(({ id }) =>
        cms.findByID({ collection: 'articles', id, draft: true, depth: 0, overrideAccess: true }),
      ),
    )
    expect(stories.map((story) => story.union)).toEqual([union, chief.union, chief.union])
  })

  test('an administrator, who writes nothing, is refused', async () => {
    const before = await everything()
    await expect(importAs(await createAccount({ roles: ['admin'] }))).rejects.toThrow()
    expect(await everything()).toEqual(before)
  })

  test('the house imports for a union by command', async () => {
    const union = await createUnion()
    const text = pageText(mark)
    const { articles } = created(await createDrafts(decisionOf(text), { kind: 'house', union }))
    expect(articles.map(({ isNew }) => isNew)).toEqual([true, true, true])
  })
})
