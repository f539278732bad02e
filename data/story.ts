import { cache } from 'react'
import { type Picture, pictureOf } from '@/domain/picture'
import { excerptOf } from '@/domain/rich-text'
import { payload } from '@/lib/payload'
import type { Article } from '@/payload-types'
import { teaserOf, teaserPopulate, teaserSelect } from './story-teaser'

const select = {
  ...teaserSelect,
  dateline: true,
  reporters: true,
  reporterTitle: true,
  correspondents: true,
  body: true,
  source: true,
  photos: true,
  corrections: true,
  events: true,
  studios: true,
  craftsmen: true,
  pledges: true,
  updatedAt: true,
} as const

const populate = {
  ...teaserPopulate,
  articles: { slug: true },
  events: { name: true, slug: true },
  studios: { name: true, slug: true },
  craftsmen: { name: true, slug: true },
  pledges: { title: true, slug: true },
} as const

/** The story at /news/SLUG with all it prints, or null; asked for once a page. */
export const findStory = cache(async (slug: string) => {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    select,
    populate,
    overrideAccess: false,
  })
  const article = docs[0]
  if (!article) return null
  return {
    ...teaserOf({ ...article, body: null }),
    description: article.deck || excerptOf(article.body, 120),
    byline: {
      dateline: article.dateline || null,
      reporterTitle: article.reporterTitle || null,
      reporters: article.reporters ?? [],
      correspondents: article.correspondents ?? [],
    },
    body: article.body ?? null,
    source: sourceOf(article),
    photos: photosOf(article),
    corrections: (article.corrections ?? []).map(({ date, text }) => ({ date, text })),
    updatedAt: article.updatedAt,
    related: relatedOf(article),
    relatedIds: relatedIdsOf(article),
  }
})

export type StoryView = NonNullable<Awaited<ReturnType<typeof findStory>>>
export type RelatedLink = {
  collection: (typeof RELATED)[number]
  id: number
  name: string
  href: string
}

function sourceOf({ source }: Pick<Article, 'source'>) {
  if (!source?.publication) return null
  const { publication, author, title } = source
  return { publication, author: author || null, title: title || null }
}

const photosOf = ({ photos }: Pick<Article, 'photos'>): Picture[] =>
  (photos ?? []).flatMap(({ image, caption }) => pictureOf(image, caption) ?? [])

const RELATED = ['events', 'studios', 'craftsmen', 'pledges'] as const

/** All that the story is linked to, public or not yet: what is published later gains its link then. */
const relatedIdsOf = (article: Pick<Article, RelatedLink['collection']>) =>
  RELATED.flatMap((collection) =>
    (article[collection] ?? []).map((related) => ({
      collection,
      id: typeof related === 'object' ? related.id : related,
    })),
  )

/** What a story is about; what is not public comes as a bare id and is left out. */
function relatedOf(article: Pick<Article, RelatedLink['collection']>): RelatedLink[] {
  return RELATED.flatMap((collection) =>
    (article[collection] ?? []).flatMap((related) => {
      if (typeof related !== 'object' || !related.slug) return []
      const name = 'title' in related ? related.title : related.name
      return [{ collection, id: related.id, name, href: `/${collection}/${related.slug}` }]
    }),
  )
}
