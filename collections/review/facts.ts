import type { PayloadRequest } from 'payload'
import { relationId } from '@/domain/relation'
import type { ReviewFacts, ReviewStage, ReviewState } from '@/domain/review'
import { countOpenRemarks } from './remarks'

type StoredStory = {
  id?: number
  union?: unknown
  publishedAt?: string | null
  review?: {
    state?: ReviewState
    submittedBy?: unknown
    signOffs?: { stage: ReviewStage; by: unknown }[] | null
  } | null
}

/** What the rules of review need to know of a stored story. */
export async function reviewFactsOf(story: StoredStory, req: PayloadRequest): Promise<ReviewFacts> {
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  return {
    state: story.review?.state ?? 'draft',
    isPublic: await isPublic(story.id, req),
    stageCount: Number(site.reviewStages ?? 3),
    union: relationId(story.union) ?? -1,
    submittedBy: relationId(story.review?.submittedBy),
    signOffs: (story.review?.signOffs ?? []).map(({ stage, by }) => ({
      stage,
      by: relationId(by) ?? -1,
    })),
    openRemarks: story.id === undefined ? 0 : await countOpenRemarks(req, story.id),
    publishAt: story.publishedAt ? new Date(story.publishedAt) : null,
  }
}

/** Asked of the row that readers are shown: the story at hand may be a newer draft of it. */
async function isPublic(id: number | undefined, req: PayloadRequest): Promise<boolean> {
  if (id === undefined) return false
  const where = { id: { equals: id }, _status: { equals: 'published' } }
  return (await req.payload.db.findOne({ collection: 'articles', where, req })) !== null
}
