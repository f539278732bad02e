import type { PayloadRequest } from 'payload'
import { formatDateTime } from '@/domain/dates'
import { storyReturnedLetter, storySignedOffLetter } from '@/domain/letters'
import { relationId } from '@/domain/relation'
import type { Opinion } from '@/domain/review'
import { RETURN_CODES, REVIEW_STAGES, type ReviewStage, type ReviewState } from '@/domain/review'
import { writeLetter } from '@/lib/letters-due'
import { absoluteAddress } from '@/lib/site-address'
import type { Article } from '@/payload-types'
import { tellWhoseTurn } from './tell-whose-turn'

/**
 * Who is told of an act of review: the author, that the story came back or when it will appear; whose turn it is now, that
 * something waits. Of what is published an own hook tells: it also goes out by the clock.
 */
export async function tellOfAct(
  req: PayloadRequest,
  story: Article,
  { to, opinion }: { to: ReviewState; opinion: Opinion },
) {
  if (to in REVIEW_STAGES) return tellWhoseTurn(req, story, to as ReviewStage)
  const author = await findAuthor(req, story)
  if (!author) return
  const facts = {
    name: author.name,
    headline: story.headline || '（无题）',
    by: req.user?.name ?? '编辑部',
    link: absoluteAddress(`/admin/collections/articles/${story.id}`),
  }
  if (to === 'returned') {
    const reason = [opinion.code && RETURN_CODES[opinion.code], opinion.words]
      .filter(Boolean)
      .join('：')
    await writeLetter(req, author.id, storyReturnedLetter({ ...facts, reason }))
  }
  if (to === 'approved' && story.publishedAt) {
    const publishAt = formatDateTime(story.publishedAt)
    const stage = REVIEW_STAGES.final
    await writeLetter(req, author.id, storySignedOffLetter({ ...facts, stage, publishAt }))
  }
}

/** Whoever submitted it, unless they act themselves: nobody is told of what they do. */
export async function findAuthor(req: PayloadRequest, story: Pick<Article, 'review'>) {
  const id = relationId(story.review?.submittedBy)
  if (id === null || id === req.user?.id) return null
  return req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}
