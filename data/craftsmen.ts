import type { Where } from 'payload'
import { cache } from 'react'
import { isSlug } from '@/domain/address'
import type { CraftsmanLevel } from '@/domain/craftsman'
import { type Picture, pictureOf } from '@/domain/picture'
import type { UnionName } from '@/domain/union'
import { payload } from '@/lib/payload'
import type { Craftsman } from '@/payload-types'
import { type DocumentLink, linkOf, pagePopulate } from './page-populate'
import { pickedFirst } from './picked'
import { unionNameOf } from './union-name'

/** A craftsman as the gallery shows them. */
export type CraftsmanEntry = {
  id: number
  slug: string
  name: string
  level: CraftsmanLevel
  year: number | null
  trade: string
  employer: string | null
  motto: string | null
  portrait: Picture | null
  union: UnionName | null
}

export type CraftsmanView = CraftsmanEntry & {
  story: Craftsman['story']
  studio: DocumentLink | null
}

const entrySelect = {
  slug: true,
  name: true,
  level: true,
  year: true,
  trade: true,
  employer: true,
  motto: true,
  portrait: true,
  union: true,
} as const

function entryOf(craftsman: Pick<Craftsman, 'id' | keyof typeof entrySelect>): CraftsmanEntry {
  return {
    id: craftsman.id,
    slug: craftsman.slug ?? '',
    name: craftsman.name,
    level: craftsman.level,
    year: craftsman.year ?? null,
    trade: craftsman.trade,
    employer: craftsman.employer || null,
    motto: craftsman.motto || null,
    portrait: pictureOf(craftsman.portrait?.image, craftsman.portrait?.caption),
    union: unionNameOf(craftsman.union),
  }
}

async function find(where: Where, limit: number): Promise<CraftsmanEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'craftsmen',
    where,
    sort: ['-year', 'id'],
    limit,
    pagination: false,
    depth: 1,
    select: entrySelect,
    populate: pagePopulate,
    overrideAccess: false,
  })
  return docs.map(entryOf)
}

/**
 * Those named last come first.
 *
 * @param picked ids that go before all others, in this order (the chief's choice for the front page)
 */
export async function findCraftsmen({
  limit = 500,
  union,
  studio,
  picked = [],
}: {
  limit?: number
  union?: number
  studio?: number
  picked?: readonly number[]
} = {}): Promise<CraftsmanEntry[]> {
  const others: Where[] = []
  if (union) others.push({ union: { equals: union } })
  if (studio) others.push({ studio: { equals: studio } })
  return pickedFirst(find, picked, others, limit)
}

export const getCraftsman = cache(async (slug: string): Promise<CraftsmanView | null> => {
  if (!isSlug(slug)) return null
  const { docs } = await (await payload()).find({
    collection: 'craftsmen',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    select: { ...entrySelect, story: true, studio: true },
    populate: pagePopulate,
    overrideAccess: false,
  })
  const craftsman = docs[0]
  if (!craftsman) return null
  return {
    ...entryOf(craftsman),
    story: craftsman.story,
    studio: linkOf(craftsman.studio),
  }
})
