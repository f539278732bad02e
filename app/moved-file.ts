import { findRedirect } from '@/data/redirects'
import { docTag, listTag } from '@/domain/cache-tags'
import { documentAt } from '@/domain/public-address'
import { declareTags } from '@/lib/page-cache/declare-tags'

/**
 * For a feed or a calendar of what is not at its address any more: who follows it is led on where that has moved.
 *
 * @param from the former address of the column, union or event
 * @param addressOf the file's address for a slug
 */
export async function movedFile(
  from: string,
  addressOf: (slug: string) => string,
): Promise<{ movedTo: string } | null> {
  const moved = await findRedirect(from)
  const target = moved && documentAt(moved.href)
  if (!target) return null
  await declareTags(listTag('redirects'), docTag(moved.collection, moved.id))
  return { movedTo: addressOf(target.slug) }
}
