import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { bandsOf, sketchOf } from '@/domain/copy-check/fingerprint'
import { bodyOf } from '@/domain/copy-check/rules/published-before'
import { copyOfArticle, type StoredArticle } from '@/domain/copy-desk/copy-of-article'
import { dropSketch, putSketch } from '@/lib/sketch-table'
import type { Write } from '../hooks/every-save-is-a-draft'

/** Of a story that readers see it is kept what a second one of the same words is recognised by. */
export const keepSketch: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (collection.slug !== 'articles' || (req.context.write as Write) === 'draft') return doc
  const stored = await req.payload.findByID({
    collection: 'articles',
    id: doc.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await fileSketch(req, stored)
  return doc
}

/** @param story as readers see it; one that they do not see is forgotten */
export async function fileSketch(
  req: PayloadRequest,
  story: StoredArticle & { id: number; _status?: unknown },
) {
  if (story._status !== 'published') return dropSketch(req, story.id)
  await putSketch(req, story.id, recognisedBy(story))
}

export function recognisedBy(story: StoredArticle) {
  const text = bodyOf(copyOfArticle(story, new Map()).copy)
  return { sketch: sketchOf(text), bands: bandsOf(text) }
}
