import type { ArticleKind } from './article'
import { docTag } from './cache-tags'
import type { Picture } from './picture'
import type { UnionName } from './union'

/** A story as lists and fronts show it. */
export type StoryTeaser = {
  id: number
  href: string
  kind: ArticleKind
  kicker: string | null
  headline: string
  deck: string | null
  /** The first words of the story; only where the list asked for them. */
  excerpt: string | null
  /** ISO 8601, UTC. */
  publishedAt: string | null
  picture: Picture | null
  column: { id: number; name: string; href: string } | null
  union: UnionName | null
}

/** The tags of everything that the teasers print: the stories, their pictures, the names of columns and unions. */
export function tagsOfTeasers(teasers: readonly StoryTeaser[]): string[] {
  const tags = teasers.flatMap(({ id, picture, column, union }) => [
    docTag('articles', id),
    ...(picture ? [docTag('media', picture.id)] : []),
    ...(column ? [docTag('columns', column.id)] : []),
    ...(union ? [docTag('unions', union.id)] : []),
  ])
  return [...new Set(tags)]
}
