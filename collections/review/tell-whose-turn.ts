import type { PayloadRequest } from 'payload'
import { actorFrom } from '@/domain/actor'
import { WAITING_MINUTES } from '@/domain/letters'
import { relationId } from '@/domain/relation'
import { holdsStage, type ReviewStage, STAGE_ROLE } from '@/domain/review'
import { announce } from '@/lib/letters-due'
import type { Article } from '@/payload-types'

/** Everybody who may pass the story at this stage is to be told that something waits; of an urgent one at once. */
export async function tellWhoseTurn(req: PayloadRequest, story: Article, stage: ReviewStage) {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ roles: { contains: STAGE_ROLE[stage] } }, { status: { equals: 'active' } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const facts = {
    state: stage,
    union: relationId(story.union) ?? -1,
    submittedBy: relationId(story.review?.submittedBy),
    signOffs: (story.review?.signOffs ?? []).map((each) => ({
      stage: each.stage,
      by: relationId(each.by) ?? -1,
    })),
  }
  const theirs = docs.filter((user) => {
    const actor = actorFrom(user)
    return actor !== null && holdsStage(facts, actor)
  })
  const minutes = story.review?.urgent ? 0 : WAITING_MINUTES
  await announce(
    req,
    theirs.map(({ id }) => id),
    minutes,
  )
}
