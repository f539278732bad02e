import type { ReviewStage } from '@/domain/review'
import { articles } from '../articles/all'
import type { DemoArticle } from '../content'
import type { Fill } from './fill'
import { pictureIn } from './pictures'
import { demoSlug, fixSlug } from './slug'

/** The signatures under a published demo story: who signed which stage of it. */
export type Signatories = (union: string) => { stage: ReviewStage; by: number; byName: string }[]

export async function fillArticles(fill: Fill, signatories: Signatories): Promise<void> {
  for (const article of articles) {
    const { id } = await fill.payload.create({
      collection: 'articles',
      data: { ...articleData(fill, article), ...reviewed(fill, article, signatories) },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    await fixSlug(fill, 'articles', id, demoSlug(article.headline, article.key))
    fill.remember('articles', article.key, id)
  }
}

function articleData(fill: Fill, article: DemoArticle) {
  return {
    kind: article.kind ?? ('story' as const),
    kicker: article.kicker,
    headline: article.headline,
    deck: article.deck,
    dateline: article.dateline || undefined,
    reporters: article.reporters,
    reporterTitle: article.reporterTitle,
    correspondents: article.correspondents,
    body: fill.body(article.body),
    source: article.source,
    leadPhoto: pictureIn(fill, article.leadPhoto?.picture, article.leadPhoto?.caption),
    photos: article.photos?.map(({ picture, caption }) => ({
      image: fill.id('media', picture),
      caption: fill.text(caption),
    })),
    corrections: article.corrections?.map(({ date, text }) => ({ date: fill.past(date), text })),
    union: fill.id('unions', article.union),
    column: fill.id('columns', article.column),
    publishedAt: fill.past(article.publishedAt),
    events: fill.list('events', article.events),
    studios: fill.list('studios', article.studios),
    craftsmen: fill.list('craftsmen', article.craftsmen),
    pledges: fill.list('pledges', article.pledges),
  }
}

function reviewed(fill: Fill, article: DemoArticle, signatories: Signatories) {
  const at = fill.past(article.publishedAt)
  const signOffs = signatories(article.union).map((signOff) => ({ ...signOff, at }))
  return {
    _status: 'published' as const,
    review: { state: 'published' as const, signOffs, returns: [] },
  }
}
