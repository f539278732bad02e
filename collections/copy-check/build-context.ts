import type { PayloadRequest } from 'payload'
import type { Context } from '@/domain/copy-check/context'
import { bandsOf } from '@/domain/copy-check/fingerprint'
import { bodyOf } from '@/domain/copy-check/rules/published-before'
import type { Copy } from '@/domain/copy-check/types'
import { dayOf } from '@/domain/dates'
import { publicAddress } from '@/domain/public-address'
import { autocorrect } from '@/lib/autocorrect'
import { findSketches } from '@/lib/sketch-table'
import { findDeskLists } from './desk-lists'
import { findFacts } from './portal-facts'
import { portalNames } from './portal-names'
import type { CheckedCollection, CheckedDocument } from './read-document'

/** More than three alike are not shown anyway; those that share bands by chance are sorted out by their sketches. */
const MOST_ALIKE = 20

/**
 * All that copy-check has to know for one document. What is the same for every one is remembered; of a hundred thousand
 * published stories only those are read that an index says may be like this one.
 */
export async function buildContext(
  req: PayloadRequest,
  collection: CheckedCollection,
  document: CheckedDocument,
  copy: Copy,
): Promise<Context> {
  const isStory = collection === 'articles'
  const { words, offices } = await findDeskLists(req)
  const { names, phones } = await portalNames(req.payload)
  const body = bodyOf(copy)
  return {
    today: dayOf(new Date()),
    names,
    words,
    offices,
    facts: isStory
      ? await findFacts(req, document as Record<string, unknown>, `${copy.headline ?? ''}\n${body}`)
      : [],
    publicPhones: phones,
    published: isStory ? await alike(req, body, document.id ?? null) : [],
    correct: autocorrect,
  }
}

async function alike(req: PayloadRequest, body: string, itself: number | null) {
  const rows = await findSketches(req, bandsOf(body), itself, MOST_ALIKE)
  return rows.map(({ id, title, slug, sketch }) => ({
    id: String(id),
    title,
    link: publicAddress('articles', slug) ?? '',
    sketch,
  }))
}
