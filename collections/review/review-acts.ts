import type { PayloadRequest } from 'payload'
import { readingLines } from '@/domain/reading-lines'
import { relationId } from '@/domain/relation'
import {
  type Opinion,
  RETURN_CODES,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  type ReviewAction,
  type ReviewState,
} from '@/domain/review'
import type { Article } from '@/payload-types'

type Recorded = {
  action: ReviewAction
  opinion: Opinion
  at: Date
  from: ReviewState
  to: ReviewState
}

/** Keeps an act with the words that it was about and the version in which it stands, in the transaction of the act. */
export async function recordReviewAct(req: PayloadRequest, story: Article, act: Recorded) {
  await req.payload.create({
    collection: 'review-acts',
    data: {
      story: story.id,
      union: relationId(story.union),
      action: act.action,
      from: act.from,
      to: act.to,
      by: req.user?.id,
      byName: req.user?.name ?? '',
      at: act.at.toISOString(),
      version: await newestVersion(req, story.id),
      code: act.to === 'returned' ? act.opinion.code : null,
      opinion: act.opinion.words,
      words: readingLines(story),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** The one that the act itself has made: no autosave writes over it. */
async function newestVersion(req: PayloadRequest, story: number): Promise<number | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: 'articles',
    where: { parent: { equals: story } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? Number(docs[0].id) : null
}

/** The acts on one story that whoever asks may know of, the latest first, in words. */
export async function findReviewActs(req: PayloadRequest, story: number) {
  const { docs } = await req.payload.find({
    collection: 'review-acts',
    where: { story: { equals: story } },
    sort: '-at',
    limit: 100,
    pagination: false,
    depth: 0,
    select: { words: false },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((act) => ({
    id: act.id,
    action: REVIEW_ACTIONS[act.action],
    from: REVIEW_STATES[act.from],
    byName: act.byName,
    at: act.at,
    version: act.version ?? null,
    code: act.code ? RETURN_CODES[act.code] : null,
    opinion: act.opinion ?? '',
    isReturn: act.to === 'returned',
  }))
}
