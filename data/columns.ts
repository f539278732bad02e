import { cache } from 'react'
import { isSlug } from '@/domain/address'
import { listTag } from '@/domain/cache-tags'
import { remembered } from '@/lib/page-cache/remembered'
import { payload } from '@/lib/payload'

const fields = { name: true, slug: true, kind: true, intro: true } as const

type Stored = {
  id: number
  name: string
  slug: string
  kind: 'permanent' | 'special'
  intro?: string | null
}

const columnOf = (stored: Stored) => ({
  id: stored.id,
  name: stored.name,
  href: `/columns/${stored.slug}`,
  kind: stored.kind,
  intro: stored.intro || null,
})

export type ColumnView = ReturnType<typeof columnOf>

/** All columns in the order in which the masthead names them. */
export const findColumns = remembered([listTag('columns')], async (): Promise<ColumnView[]> => {
  const cms = await payload()
  const { docs } = await cms.find({
    collection: 'columns',
    sort: ['order', 'id'],
    select: fields,
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs.map(columnOf)
})

/** The column at /columns/SLUG, or null; asked for once a page. */
export const findColumn = cache(async (slug: string): Promise<ColumnView | null> => {
  if (!isSlug(slug)) return null
  const cms = await payload()
  const { docs } = await cms.find({
    collection: 'columns',
    where: { slug: { equals: slug } },
    select: fields,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  return docs[0] ? columnOf(docs[0]) : null
})
