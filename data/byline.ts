import type { Byline } from '@/domain/byline'
import type { Article } from '@/payload-types'

/** The `select` of a query for a byline. */
export const bylineSelect = {
  dateline: true,
  reporterTitle: true,
  reporters: true,
  correspondents: true,
} as const

export const bylineOfStored = (article: Pick<Article, keyof typeof bylineSelect>): Byline => ({
  dateline: article.dateline || null,
  reporterTitle: article.reporterTitle || null,
  reporters: article.reporters ?? [],
  correspondents: article.correspondents ?? [],
})
