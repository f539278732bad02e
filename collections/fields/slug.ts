import { randomInt } from 'node:crypto'
import { type FieldHook, type TextField, ValidationError } from 'payload'
import { addressAfter, SLUG_REFUSAL } from '@/domain/address'
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
  if (totalDocs > 0) throw refusal(facts, '已有内容用了这个网址名，请换一个。')
}

const refusal = ({ collection, originalDoc, req }: Facts, message: string) =>
  new ValidationError(
    { collection: collection?.slug, id: originalDoc?.id, errors: [{ path: 'slug', message }], req },
    req.t,
  )
