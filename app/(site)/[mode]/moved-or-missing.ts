import { permanentRedirect } from 'next/navigation'
import { findRedirect } from '@/data/redirects'
import { docTag, listTag } from '@/domain/cache-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { missingPage } from './missing-page'

/**
 * For a page that finds nothing at its address: leads on where the document has moved (308), else 404. The answer is
 * kept with the tags of both: a document that takes the address, or the withdrawal of the one that moved, ends it.
 *
 * @param from the document's address, without what follows it
 * @param below what follows it (`/page/2`)
 */
export async function movedOrMissing(from: string, below = '') {
  const moved = await findRedirect(from)
  if (!moved) return missingPage()
  await declareTags(listTag('redirects'), docTag(moved.collection, moved.id))
  permanentRedirect(moved.href + below)
}
