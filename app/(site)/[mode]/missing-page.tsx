import type { Metadata } from 'next'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { MISSING_TAG } from '@/lib/page-cache/missing-tag.mjs'
import NotFound from './not-found'

/** For `generateMetadata` of a page that finds nothing. */
export const MISSING: Metadata = { title: '没有这个页面', robots: { index: false } }

/**
 * What a page returns that finds nothing at its address: words in the site's own dress, answered with 404.
 *
 * Next's `notFound()` answers with an empty shell that only the runtime fills, and documents have none.
 */
export async function missingPage() {
  await declareTags(MISSING_TAG)
  return <NotFound />
}
