import { docTag } from './cache-tags'
import type { Picture } from './picture'
import type { UnionName } from './union'

type Shown = {
  id: number
  picture?: Picture | null
  portrait?: Picture | null
  union?: UnionName | null
}

/** The tags of everything that entries of a list print: the documents, their pictures, the names of their unions. */
export function tagsOfShown(collection: string, entries: readonly Shown[]): string[] {
  const tags = entries.flatMap(({ id, picture, portrait, union }) => [
    docTag(collection, id),
    ...(picture ? [docTag('media', picture.id)] : []),
    ...(portrait ? [docTag('media', portrait.id)] : []),
    ...(union ? [docTag('unions', union.id)] : []),
  ])
  return [...new Set(tags)]
}
