import { APIError, type Endpoint } from 'payload'
import { readingLines } from '@/domain/reading-lines'
import { relationId } from '@/domain/relation'
import { diffParagraphs } from '@/domain/text-diff/diff-paragraphs'
import { actorOf } from '../access/actor'
import { findStory, storyIdOf } from './find-story'

/** `GET /api/articles/:id/changes?since=ACT`: what has become of a story's words since an act of its review. */
export const showChanges: Omit<Endpoint, 'root'> = {
  path: '/:id/changes',
  method: 'get',
  handler: async (req) => {
    if (!actorOf(req)) throw new APIError('请先登录。', 401, null, true)
    const id = storyIdOf(req)
    const since = Number(req.query.since)
    const story = await findStory(req, id)
    const act = Number.isSafeInteger(since)
      ? await req.payload.findByID({
          collection: 'review-acts',
          id: since,
          depth: 0,
          overrideAccess: false,
          req,
          user: req.user,
        })
      : null
    if (relationId(act?.story) !== id) throw new APIError('没有这条审稿记录。', 404, null, true)
    return Response.json({ changes: diffParagraphs(act?.words as string[], readingLines(story)) })
  },
}
