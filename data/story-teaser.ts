import { PICTURE_FIELDS, pictureOf } from '@/domain/picture'
import { excerptOf } from '@/domain/rich-text'
import type { StoryTeaser } from '@/domain/story-teaser'
import type { Article, Column } from '@/payload-types'
import { unionNameOf, unionNameSelect } from './union-name'

/** The `select` of every query for teasers; add `body: true` where the list prints excerpts. */
export const teaserSelect = {
  kind: true,
  kicker: true,
  headline: true,
  deck: true,
  slug: true,
  publishedAt: true,
  leadPhoto: true,
  union: true,
  column: true,
} as const

export const teaserPopulate = {
  media: PICTURE_FIELDS,
  unions: unionNameSelect,
  columns: { name: true, slug: true },
} as const

type Stored = Pick<Article, 'id' | keyof typeof teaserSelect> & { body?: Article['body'] }

const EXCERPT_CHARACTERS = 88

export function teaserOf(article: Stored): StoryTeaser {
  return {
    id: article.id,
    href: `/news/${article.slug}`,
    kind: article.kind,
    kicker: article.kicker || null,
    headline: article.headline,
    deck: article.deck || null,
    excerpt: excerptOf(article.body, EXCERPT_CHARACTERS),
    publishedAt: article.publishedAt ?? null,
    picture: pictureOf(article.leadPhoto?.image, article.leadPhoto?.caption),
    column: columnNameOf(article.column),
    union: unionNameOf(article.union),
  }
}

function columnNameOf(column: number | Partial<Column> | null | undefined) {
  if (typeof column !== 'object' || !column?.id || !column.name) return null
  return { id: column.id, name: column.name, href: `/columns/${column.slug}` }
}
