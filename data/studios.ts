import type { Where } from 'payload'
import { cache } from 'react'
import { isSlug } from '@/domain/address'
import { type Picture, pictureOf } from '@/domain/picture'
import type { Achievement, ProjectPhase, StudioLevel } from '@/domain/studio'
import type { UnionName } from '@/domain/union'
import { payload } from '@/lib/payload'
import type { Studio } from '@/payload-types'
import { pagePopulate } from './page-populate'
import { pickedFirst } from './picked'
import { unionNameOf } from './union-name'

/** A studio as a list shows it. */
export type StudioEntry = {
  id: number
  slug: string
  name: string
  employer: string
  founded: number | null
  leader: string | null
  field: string | null
  level: StudioLevel | null
  summary: string | null
  picture: Picture | null
  union: UnionName | null
  achievements: Achievement[]
}

export type StudioView = StudioEntry & {
  body: Studio['body']
  projects: { name: string; phase: ProjectPhase | null; summary: string | null }[]
}

/** A list shows all at once: more than a city's federation has. */
const MAX_LISTED = 1_000

const entrySelect = {
  slug: true,
  name: true,
  employer: true,
  founded: true,
  leader: true,
  field: true,
  level: true,
  summary: true,
  picture: true,
  union: true,
  achievements: true,
} as const

function entryOf(studio: Pick<Studio, 'id' | keyof typeof entrySelect>): StudioEntry {
  return {
    id: studio.id,
    slug: studio.slug ?? '',
    name: studio.name,
    employer: studio.employer,
    founded: studio.founded ?? null,
    leader: studio.leader || null,
    field: studio.field || null,
    level: studio.level ?? null,
    summary: studio.summary || null,
    picture: pictureOf(studio.picture?.image, studio.picture?.caption),
    union: unionNameOf(studio.union),
    achievements: (studio.achievements ?? []).map((achievement) => ({
      kind: achievement.kind,
      count: achievement.count,
      year: achievement.year ?? null,
      title: achievement.title || null,
      evidence: achievement.evidence || null,
    })),
  }
}

async function find(where: Where, limit: number): Promise<StudioEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'studios',
    where,
    sort: ['founded', 'id'],
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
 * The oldest studios first.
 *
 * @param picked ids that go before all others, in this order (the chief's choice for the front page)
 */
export async function findStudios({
  limit = MAX_LISTED,
  union,
  picked = [],
}: {
  limit?: number
  union?: number
  picked?: readonly number[]
} = {}): Promise<StudioEntry[]> {
  return pickedFirst(find, picked, union ? [{ union: { equals: union } }] : [], limit)
}

export const getStudio = cache(async (slug: string): Promise<StudioView | null> => {
  if (!isSlug(slug)) return null
  const { docs } = await (await payload()).find({
    collection: 'studios',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    select: { ...entrySelect, body: true, projects: true },
    populate: pagePopulate,
    overrideAccess: false,
  })
  const studio = docs[0]
  if (!studio) return null
  return {
    ...entryOf(studio),
    body: studio.body,
    projects: (studio.projects ?? []).map((project) => ({
      name: project.name,
      phase: project.phase ?? null,
      summary: project.summary || null,
    })),
  }
})
