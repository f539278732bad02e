import type { PayloadRequest } from 'payload'
import {
  copyOfAdvertisement,
  copyOfNotice,
  type StoredAdvertisement,
  type StoredNotice,
} from '@/domain/copy-desk/copy-of-advertising'
import { copyOfArticle, type PictureWords, pictureIdsOf } from '@/domain/copy-desk/copy-of-article'
import { copyOfEvent } from '@/domain/copy-desk/copy-of-event'
import type { ReadCopy } from '@/domain/copy-desk/read-copy'

/** What goes through copy-check. */
export type CheckedCollection = 'articles' | 'events' | 'advertisements' | 'notices'

/** The advertisement desk's own; the rest is its union's. */
export const isOfAdDesk = (collection: CheckedCollection) =>
  collection === 'advertisements' || collection === 'notices'

/** A stored document of any of the four; what else is in it, the readers below know. */
export type CheckedDocument = { id?: number; union?: unknown } & Record<string, unknown>

/** The words of a document, with those that its pictures say of themselves. */
export async function readDocument(
  req: PayloadRequest,
  collection: CheckedCollection,
  document: CheckedDocument,
): Promise<ReadCopy> {
  switch (collection) {
    case 'articles':
      return copyOfArticle(document, await pictureWords(req, pictureIdsOf(document)))
    case 'events':
      return copyOfEvent(document)
    case 'advertisements':
      return copyOfAdvertisement(document as StoredAdvertisement)
    case 'notices':
      return copyOfNotice(document as StoredNotice)
  }
}

async function pictureWords(
  req: PayloadRequest,
  ids: ReturnType<typeof pictureIdsOf>,
): Promise<Map<number, PictureWords>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { alt: true, credit: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, alt, credit }) => [id, { alt: alt ?? '', credit: credit ?? '' }]))
}

/** What a document is called in a record of it. */
export const titleOf = (document: CheckedDocument): string =>
  String(document.headline ?? document.name ?? document.title ?? document.number ?? '')
