import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { payload } from '@/lib/payload'
import { createUnion } from './accounts.fixture'
import { findRunningAdvertisements } from './advertisements'
import { findStory } from './story'

const DAY = 24 * 3_600_000
const now = new Date()
const at = (days: number) => new Date(now.getTime() + days * DAY)

async function create(more: { union?: number; status?: 'draft' | 'paused'; from?: number }) {
  const { id } = await (await payload()).create({
    collection: 'advertisements',
    data: {
      advertiser: randomUUID(),
      slot: 'unionFoot',
      title: '冬日北岭',
      weight: 1,
      status: more.status ?? 'active',
      union: more.union,
      startsAt: at(more.from ?? -1).toISOString(),
      endsAt: at(1).toISOString(),
    },
    overrideAccess: true,
  })
  return id
}

const running = async (moment: Date, union?: number) =>
  (await findRunningAdvertisements('unionFoot', moment, union)).map(({ id }) => id)

test('a union’s page has its own and the city’s, from their first moment to their last', async () => {
  const [union, other] = [await createUnion(), await createUnion()]
  const [city, own, others] = [
    await create({}),
    await create({ union }),
    await create({ union: other }),
  ]
  expect(await running(now, union)).toEqual(expect.arrayContaining([city, own]))
  expect(await running(now, union)).not.toContain(others)
  expect(await running(now)).not.toContain(own)
  expect(await running(at(-1), union)).toContain(own)
  expect(await running(new Date(at(-1).getTime() - 1), union)).not.toContain(own)
  expect(await running(new Date(at(1).getTime() - 1), union)).toContain(own)
  expect(await running(at(1), union)).not.toContain(own)
})

test('what is a draft, paused or to come does not run', async () => {
  const union = await createUnion()
  const none = [
    await create({ union, status: 'draft' }),
    await create({ union, status: 'paused' }),
    await create({ union, from: 0.5 }),
  ]
  for (const id of none) expect(await running(now, union)).not.toContain(id)
  // Whoever is no administrator sees it no sooner, whatever moment is asked for.
  expect(await running(at(0.75), union)).not.toContain(none[2])
})

test('a story that a chief marks takes none', async () => {
  const union = await createUnion()
  const story = async (withoutAdvertisements: boolean) => {
    const { slug } = await (await payload()).create({
      collection: 'articles',
      data: {
        headline: `讣告 ${randomUUID()}`,
        kind: 'story',
        union,
        withoutAdvertisements,
        review: { state: 'published' },
        publishedAt: at(-1).toISOString(),
        _status: 'published',
      },
      overrideAccess: true,
    })
    return findStory(slug ?? '')
  }
  expect(await story(true)).toMatchObject({ takesAdvertisements: false })
  expect(await story(false)).toMatchObject({ takesAdvertisements: true })
})
