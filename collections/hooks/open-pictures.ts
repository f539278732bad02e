import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { mediaIdsOf } from '@/domain/media-ids'
import { hasRole } from '@/domain/roles'
import { actorOf } from '../access/actor'
import type { Write } from './every-save-is-a-draft'

/**
 * A picture is public as long as something public shows it. Each picture keeps the list of the published documents
 * that show it (`shownBy`), and `public` says whether there is one.
 */
export const openPictures: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const write = req.context.write as Write
  if (write === 'draft') return doc
  const shown = write === 'publish' ? await ownPictures(req, collection.slug, doc.id) : []
  await showOnly(req, `${collection.slug}:${doc.id}`, shown)
  return doc
}

/** For what has no drafts: a union is always public, an advertisement while it is active. */
export const openPicturesWithoutDrafts: CollectionAfterChangeHook = async ({
  collection,
  doc,
  req,
}) => {
  const isShown = doc.status === undefined || doc.status === 'active'
  const shown = isShown ? await ownPictures(req, collection.slug, doc.id) : []
  await showOnly(req, `${collection.slug}:${doc.id}`, shown)
  return doc
}

/**
 * Of the stored row. The hook's `doc` is populated as deep as the request asks: the pictures of a draft studio that a
 * craftsman belongs to would be taken for the craftsman's.
 */
async function ownPictures(req: PayloadRequest, collection: CollectionSlug, id: number) {
  const where = { id: { equals: id } }
  return mediaIdsOf(await req.payload.db.findOne({ collection, where, req }))
}

async function showOnly(req: PayloadRequest, use: string, shown: number[]) {
  for (const id of shown) await changeUses(req, id, (uses) => uses.add(use), mayShow)
  await stopShowing(req, use, shown)
}

export const closePictures: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await stopShowing(req, `${collection.slug}:${doc.id}`, [])
  return doc
}

/**
 * Takes the document off every picture but these. The pictures themselves are asked: the version before this write may
 * be a draft that no longer shows what the readers saw.
 */
async function stopShowing(req: PayloadRequest, use: string, besides: number[]) {
  const { docs } = await req.payload.db.find<{ id: number }>({
    collection: 'media',
    where: { shownBy: { in: [use] } },
    pagination: false,
    req,
  })
  for (const { id } of docs) {
    if (!besides.includes(id)) await changeUses(req, id, (uses) => uses.delete(use))
  }
}

type Picture = {
  id: number
  alt?: string | null
  credit?: string | null
  union?: number | null
  public?: boolean | null
  shownBy?: string[] | null
  firstPublishedAt?: string | null
}

/** What readers who cannot see it are told, and whose work it is, stand with a picture before anybody sees it. */
function requireWords({ alt, credit }: Picture) {
  if (alt?.trim() && credit?.trim()) return
  throw new APIError('有图片还缺替代文字或署名，补上后才能发布。', 400, null, true)
}

/** Nobody makes another union's unpublished picture public by naming its number in a document of their own. */
function mayShow(req: PayloadRequest, picture: Picture) {
  requireWords(picture)
  const actor = actorOf(req)
  if (!actor || picture.public || hasRole(actor, 'reviewer', 'chief', 'admin')) return
  if (picture.union !== actor.union)
    throw new APIError('文中有其他工会未公开的图片，不能发布。', 403, null, true)
}

async function changeUses(
  req: PayloadRequest,
  id: number,
  change: (uses: Set<string>) => unknown,
  check?: typeof mayShow,
) {
  const picture = await req.payload.db.findOne<Picture>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  if (!picture) return
  check?.(req, picture)
  const before = picture.shownBy ?? []
  const uses = new Set(before)
  change(uses)
  if (uses.size === before.length && before.every((use) => uses.has(use))) return
  // Straight to the adapter: no hook or access rule of the picture is meant. It inserts before it updates, so it needs
  // the whole row.
  await req.payload.db.updateOne({
    collection: 'media',
    id,
    data: {
      ...picture,
      shownBy: [...uses],
      public: uses.size > 0,
      firstPublishedAt:
        picture.firstPublishedAt ?? (uses.size > 0 ? new Date().toISOString() : null),
    },
    req,
  })
}
