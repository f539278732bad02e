import { cache } from 'react'
import { isSlug } from '@/domain/address'
import { PICTURE_FIELDS, type Picture, pictureOf } from '@/domain/picture'
import type { UnionKind, UnionName } from '@/domain/union'
import { payload } from '@/lib/payload'
import { unionNameOf, unionNameSelect } from './union-name'

/** A union as the tree shows it. */
export type UnionEntry = UnionName & {
  kind: UnionKind
  parent: number | null
  phone: string | null
}

export type UnionView = Omit<UnionEntry, 'parent' | 'phone'> & {
  parent: UnionName | null
  intro: string | null
  picture: Picture | null
  contact: {
    phone: string | null
    address: string | null
    email: string | null
    hours: string | null
  }
}

/** All unions, in the order that the administrators gave them. */
export async function findUnions(): Promise<UnionEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'unions',
    sort: ['order', 'id'],
    limit: 0,
    pagination: false,
    depth: 0,
    select: { ...unionNameSelect, kind: true, parent: true, contact: { phone: true } },
    overrideAccess: false,
  })
  return docs.map(({ id, name, shortName, slug, kind, parent, contact }) => ({
    id,
    name,
    shortName,
    slug,
    kind,
    parent: typeof parent === 'number' ? parent : null,
    phone: contact?.phone || null,
  }))
}

export const getUnion = cache(async (slug: string): Promise<UnionView | null> => {
  if (!isSlug(slug)) return null
  const { docs } = await (await payload()).find({
    collection: 'unions',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    populate: { media: PICTURE_FIELDS, unions: unionNameSelect },
    overrideAccess: false,
  })
  const union = docs[0]
  if (!union) return null
  const { id, name, shortName, kind, contact } = union
  return {
    id,
    name,
    shortName,
    slug: union.slug,
    kind,
    parent: unionNameOf(union.parent),
    intro: union.intro || null,
    picture: pictureOf(union.picture?.image, union.picture?.caption),
    contact: {
      phone: contact?.phone || null,
      address: contact?.address || null,
      email: contact?.email || null,
      hours: contact?.hours || null,
    },
  }
})

/** The unions directly below one. */
export async function findSubordinateUnions(union: number): Promise<UnionName[]> {
  const { docs } = await (await payload()).find({
    collection: 'unions',
    where: { parent: { equals: union } },
    sort: ['order', 'id'],
    pagination: false,
    depth: 0,
    select: unionNameSelect,
    overrideAccess: false,
  })
  return docs.flatMap((below) => unionNameOf(below) ?? [])
}
