import { columns } from '../columns'
import { unions } from '../unions'
import type { Fill } from './fill'

/** The tree of unions, parents first as the list has them; their pictures follow when there are any. */
export async function fillUnions(fill: Fill): Promise<void> {
  for (const [index, { picture: _, parent, ...union }] of unions.entries()) {
    const { id } = await fill.payload.create({
      collection: 'unions',
      data: { ...union, parent: fill.idOf('unions', parent), order: (index + 1) * 10 },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    fill.remember('unions', union.slug, id)
  }
}

export async function fillUnionPictures(fill: Fill): Promise<void> {
  for (const { slug, picture } of unions) {
    if (!picture) continue
    await fill.payload.update({
      collection: 'unions',
      id: fill.id('unions', slug),
      data: { picture: { image: fill.id('media', picture) } },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
  }
}

export async function fillColumns(fill: Fill): Promise<void> {
  for (const [index, column] of columns.entries()) {
    const { id } = await fill.payload.create({
      collection: 'columns',
      data: { ...column, order: (index + 1) * 10 },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    fill.remember('columns', column.slug, id)
  }
}
