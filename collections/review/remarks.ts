import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/actor'
import { relationId } from '@/domain/relation'
import { anchorOf, answerRefusal, openBlocking } from '@/domain/remark'
import type { ReviewFacts } from '@/domain/review'
import type { ReviewRemark } from '@/payload-types'

/**
 * Every remark and answer on a story, the oldest first.
 *
 * @param whose for the rule all of them; for showing, those that whoever asks may know of
 */
export async function storedRemarks(
  req: PayloadRequest,
  story: number,
  whose: 'all' | 'own',
): Promise<ReviewRemark[]> {
  const { docs } = await req.payload.find({
    collection: 'review-remarks',
    where: { story: { equals: story } },
    sort: 'id',
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: whose === 'all',
    user: req.user,
    req,
  })
  return docs
}

const entryOf = ({ id, answers, blocking }: ReviewRemark) => ({
  id,
  answers: relationId(answers),
  blocking: blocking === true,
})

/** How many remarks hold a story up. */
export const countOpenRemarks = async (req: PayloadRequest, story: number): Promise<number> =>
  openBlocking((await storedRemarks(req, story, 'all')).map(entryOf)).length

/** The remarks as the admin shows them, each with its place in the text as it now stands and its answer. */
export async function findRemarks(
  req: PayloadRequest,
  story: number,
  { facts, actor, lines }: { facts: ReviewFacts; actor: Actor; lines: readonly string[] },
) {
  const stored = await storedRemarks(req, story, 'own')
  const answers = new Map(stored.map((entry) => [relationId(entry.answers), entry]))
  return stored
    .filter((entry) => relationId(entry.answers) === null)
    .map(({ id, quote, words, blocking, by, byName, at }) => {
      const answer = answers.get(id)
      const remark = { by: relationId(by), isOpen: !answer }
      return {
        id,
        line: quote ? anchorOf(quote, lines) : null,
        quote: quote ?? '',
        words: words ?? '',
        blocking: blocking === true,
        byName,
        at,
        answer: answer ? { byName: answer.byName, at: answer.at, words: answer.words ?? '' } : null,
        mayAnswer: answerRefusal(remark, facts, actor) === null,
      }
    })
}
