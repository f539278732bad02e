import { APIError, type PayloadRequest } from 'payload'
import type { Proofread } from '@/domain/copy-desk/let-stand'
import { unsettledWords } from '@/domain/copy-desk/unsettled-words'
import { checkDocument, unsettled } from './check-document'
import { type CheckedCollection, type CheckedDocument, isOfAdDesk } from './read-document'

/**
 * Nothing goes on with a blocking finding that is neither mended nor answered for.
 *
 * @throws APIError 409 that names the first of them
 */
export async function refuseUnsettled(
  req: PayloadRequest,
  collection: CheckedCollection,
  document: CheckedDocument,
  proofread: Proofread,
) {
  const open = unsettled(await checkDocument(req, collection, document, proofread))
  if (open.length === 0) return
  const sentence = unsettledWords(
    open.map(({ quote, reason, where, stood }) => ({
      quote,
      reason,
      where,
      stoodByName: stood?.byName ?? null,
    })),
    isOfAdDesk(collection) ? '广告部' : '责任编辑以上',
  )
  throw new APIError(sentence, 409, { reason: 'copy-check' }, true)
}
