import { unstable_cache } from 'next/cache'

const nothing = async () => null

/**
 * Says what the page that is being rendered prints, so that a change of it can find the page again.
 *
 * Next has no call for it outside of a cached function; an empty one carries the tags to the page and stores nothing
 * of worth. Call it in a page or in what the page awaits; tags are those of domain/cache-tags.ts.
 */
export async function declareTags(...tags: string[]): Promise<void> {
  // One call a tag: the empty answer is then shared by all pages that carry the tag.
  await Promise.all(tags.map((tag) => unstable_cache(nothing, ['tag', tag], { tags: [tag] })()))
}
