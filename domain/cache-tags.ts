import { sitemapNumber } from './sitemap'

/*
 * The names under which rendered pages are remembered, and which a change makes invalid. A page carries the tag of
 * every document it prints (`doc:`), of every list it shows (`list:`, for the city or for one union) and of every
 * union and global whose words stand on it.
 */

export const docTag = (collection: string, id: number) => `doc:${collection}:${id}`
export const listTag = (collection: string, union?: number) =>
  union === undefined ? `list:${collection}` : `list:${collection}:${union}`
export const sitemapTag = (collection: string, number: number) => `sitemap:${collection}:${number}`
export const globalTag = (slug: string) => `global:${slug}`

/**
 * What becomes invalid when a public document appears, changes or goes.
 *
 * @param collection slug of the collection
 * @param id the document's
 * @param unions the union it belongs to, or both where it moved; empty for what belongs to none
 */
export function tagsOfChange(collection: string, id: number, unions: readonly number[]): string[] {
  return [
    docTag(collection, id),
    listTag(collection),
    sitemapTag(collection, sitemapNumber(id)),
    ...unions.map((union) => listTag(collection, union)),
  ]
}
