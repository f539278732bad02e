import { randomInt } from 'node:crypto'
import { type FieldHook, type TextField, ValidationError } from 'payload'
import { addressAfter, SLUG_REFUSAL } from '@/domain/address'
import { documentAt, publicAddress } from '@/domain/public-address'
import { slugOf } from '@/domain/slug'

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const shortId = () => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

type Facts = Pick<Parameters<FieldHook>[0], 'collection' | 'originalDoc' | 'req'>

/** The address of a document, made from its title until it is published; the rule is domain/address.ts. */
export function slugField(titleField: string): TextField {
  const decideAddress: FieldHook = async ({ collection, data, originalDoc, req, value }) => {
    const stored = { ...originalDoc, title: originalDoc?.[titleField] }
    const change = addressAfter(stored, data?.[titleField], value)
    switch (change.kind) {
      case 'kept':
        return change.slug ?? undefined
      case 'follows-title':
        return slugOf(change.title, change.shortId ?? shortId())
      case 'refused':
        throw refusal({ collection, originalDoc, req }, SLUG_REFUSAL)
      case 'chosen':
        await requireFree({ collection, originalDoc, req }, change.slug)
        return change.slug
    }
  }
  return {
    name: 'slug',
    type: 'text',
    label: '网址名',
    unique: true,
    index: true,
    hooks: { beforeValidate: [decideAddress] },
    admin: {
      position: 'sidebar',
      // Before, it follows the title by itself.
      condition: (data) => Boolean(data?.firstPublishedAt),
      description: '网址的最后一段。改了以后，旧网址会自动转到新网址',
    },
  }
}

/** At once, at the field: the database would refuse it only when the change is published. */
async function requireFree(facts: Facts, slug: string) {
  const { collection, originalDoc, req } = facts
  if (!collection) return
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where: { and: [{ slug: { equals: slug } }, { id: { not_equals: originalDoc?.id } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0 || (await leadsElsewhere(facts, collection.slug, slug)))
    throw refusal(facts, '已有内容用了这个网址名，请换一个。')
}

/** A former address belongs to whoever moved from it: printed and shared links lead there. */
async function leadsElsewhere(facts: Facts, collection: string, slug: string): Promise<boolean> {
  const { originalDoc, req } = facts
  const from = publicAddress(collection, slug)
  if (!from) return false
  const system = { depth: 0, limit: 1, pagination: false, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    ...system,
  })
  const target = docs[0] && documentAt(docs[0].to)
  if (!target) return false
  const owners = await req.payload.find({
    collection: target.collection,
    where: { slug: { equals: target.slug } },
    select: { slug: true },
    ...system,
  })
  return owners.docs.some(({ id }) => id !== originalDoc?.id)
}

const refusal = ({ collection, originalDoc, req }: Facts, message: string) =>
  new ValidationError(
    { collection: collection?.slug, id: originalDoc?.id, errors: [{ path: 'slug', message }], req },
    req.t,
  )
