import { cache } from 'react'
import { isSlug } from '@/domain/address'
import { type Picture, pictureOf } from '@/domain/picture'
import { excerptOf } from '@/domain/rich-text'
import { payload } from '@/lib/payload'
import type { Article } from '@/payload-types'
import { bylineOfStored, bylineSelect } from './byline'
import { subjectIdsOf, subjectPopulate, subjectsOf } from './story-subjects'
import { teaserOf, teaserPopulate, teaserSelect } from './story-teaser'

export const storySelect = {
  ...teaserSelect,
  ...bylineSelect,
  body: true,
  source: true,
  photos: true,
  corrections: true,
  withoutAdvertisements: true,
  events: true,
  studios: true,
  craftsmen: true,
  pledges: true,
  updatedAt: true,
} as const

export const storyPopulate = {
  ...teaserPopulate,
  articles: { slug: true },
  ...subjectPopulate,
} as const

/** The story at /news/SLUG with all it prints, or null; asked for once a page. */
export const findStory = cache(async (slug: string) => {
  if (!isSlug(slug)) return null
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    select: storySelect,
    populate: storyPopulate,
    overrideAccess: false,
  })
  return docs[0] ? storyOf(docs[0]) : null
})

export type StoryView = ReturnType<typeof storyOf>

type Stored = Pick<Article, 'id' | keyof typeof storySelect>

export const storyOf = (article: Stored) => ({
  ...teaserOf({ ...article, body: null }),
  description: article.deck || excerptOf(article.body, 120),
  byline: bylineOfStored(article),
  body: article.body ?? null,
  source: sourceOf(article),
  photos: photosOf(article),
  corrections: (article.corrections ?? []).map(({ date, text }) => ({ date, text })),
  takesAdvertisements: !article.withoutAdvertisements,
  updatedAt: article.updatedAt,
  subjects: subjectsOf(article),
  subjectIds: subjectIdsOf(article),
})

function sourceOf({ source }: Pick<Article, 'source'>) {
  if (!source?.publication) return null
  const { publication, author, title } = source
  return { publication, author: author || null, title: title || null }
}

const photosOf = ({ photos }: Pick<Article, 'photos'>): Picture[] =>
  (photos ?? []).flatMap(({ image, caption }) => pictureOf(image, caption) ?? [])
