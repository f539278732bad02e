import type { Where } from 'payload'
import { cache } from 'react'
import { isSlug } from '@/domain/address'
import { type Picture, pictureOf } from '@/domain/picture'
import { excerptOf } from '@/domain/rich-text'
import type { Signed } from '@/domain/signed-words'
import type { UnionName } from '@/domain/union'
import { payload } from '@/lib/payload'
import type { Pledge } from '@/payload-types'
import { type DocumentLink, linkOf, pagePopulate } from './page-populate'
import { unionNameOf } from './union-name'

/** A pledge as a list shows it. */
export type PledgeEntry = {
  id: number
  slug: string
  title: string
  launchedBy: UnionName[]
  /** ISO 8601. */
  launchedAt: string | null
  picture: Picture | null
  union: UnionName | null
  /** Null where nobody counted yet. */
  signed: Signed | null
  /** Its first words. */
  excerpt: string | null
}

export type PledgeView = PledgeEntry & {
  text: Pledge['text']
  event: DocumentLink | null
}

const EXCERPT_CHARACTERS = 110
const entrySelect = {
  slug: true,
  title: true,
  launchedBy: true,
  launchedAt: true,
  picture: true,
  union: true,
  text: true,
  signedOnPaper: true,
} as const

function entryOf(pledge: Pick<Pledge, 'id' | keyof typeof entrySelect>): PledgeEntry {
  return {
    id: pledge.id,
    slug: pledge.slug ?? '',
    title: pledge.title,
    launchedBy: (pledge.launchedBy ?? []).flatMap((union) => unionNameOf(union) ?? []),
    launchedAt: pledge.launchedAt ?? null,
    picture: pictureOf(pledge.picture?.image, pledge.picture?.caption),
    union: unionNameOf(pledge.union),
    signed: signedOf(pledge.signedOnPaper),
    excerpt: excerptOf(pledge.text, EXCERPT_CHARACTERS),
  }
}

const signedOf = (signed: Pledge['signedOnPaper']): Signed | null =>
  typeof signed?.count === 'number'
    ? { count: signed.count, countedAt: signed.countedAt ?? null }
    : null

/** The latest first. */
export async function findPledges({
  limit = 100,
  event,
}: {
  limit?: number
  event?: number
} = {}): Promise<PledgeEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'pledges',
    where: event ? { event: { equals: event } } : {},
    sort: '-launchedAt',
    limit,
    pagination: false,
    depth: 1,
    select: entrySelect,
    populate: pagePopulate,
    overrideAccess: false,
  })
  return docs.map(entryOf)
}

async function findPledge(where: Where): Promise<PledgeView | null> {
  const { docs } = await (await payload()).find({
    collection: 'pledges',
    where,
    sort: '-launchedAt',
    limit: 1,
    pagination: false,
    depth: 1,
    select: { ...entrySelect, event: true },
    populate: pagePopulate,
    overrideAccess: false,
  })
  const pledge = docs[0]
  if (!pledge) return null
  return {
    ...entryOf(pledge),
    text: pledge.text,
    event: linkOf(pledge.event),
  }
}

/** Asked for once a page. */
export const getPledge = cache(async (slug: string) =>
  isSlug(slug) ? findPledge({ slug: { equals: slug } }) : null,
)

/** The chief's choice for the front page, or else the latest. */
export async function getFeaturedPledge(): Promise<PledgeView | null> {
  const { pledge } = await (await payload()).findGlobal({
    slug: 'front-page',
    depth: 0,
    select: { pledge: true },
    overrideAccess: false,
  })
  const chosen = typeof pledge === 'number' ? await findPledge({ id: { equals: pledge } }) : null
  return chosen ?? findPledge({})
}
