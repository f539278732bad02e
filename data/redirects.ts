import { isSlug } from '@/domain/address'
import { type AddressedCollection, documentAt } from '@/domain/public-address'
import { payload } from '@/lib/payload'

/** Where an address that nobody lives at any more leads: to a document that readers may see. */
export type Moved = { href: string; collection: AddressedCollection; id: number }

/** Null where the address was never one, and while what moved from it is not public. */
export async function findRedirect(from: string): Promise<Moved | null> {
  const { slug } = documentAt(from) ?? {}
  if (!slug || !isSlug(slug)) return null
  const cms = await payload()
  const { docs } = await cms.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Administrators alone may list former addresses; where one leads, everybody who has it may know.
    overrideAccess: true,
  })
  const href = docs[0]?.to
  const target = href ? documentAt(href) : null
  if (!href || !target) return null
  const found = await cms.find({
    collection: target.collection,
    where: { slug: { equals: target.slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
  })
  const id = found.docs[0]?.id
  return id === undefined ? null : { href, collection: target.collection, id }
}
