import { PageFrame } from '@/components/page-frame'
import { findScan, findStoriesOfPage } from '@/data/edition-stories'
import { findNeighbours } from '@/data/editions'
import { getAdDesk } from '@/data/site'
import { docTag, globalTag, listTag } from '@/domain/cache-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { missingPage } from '../../missing-page'
import { findPage } from './find-page'
import { IssueNotices } from './issue-notices'
import { PageBar } from './page-bar'
import { Scan } from './scan'
import { Sheet } from './sheet'
import { TurnPages } from './turn-pages'

type Props = { day: string; number?: string }

/** One page of the paper, made up as a broadsheet, with the ways to the other pages and to the other issues. */
export async function EditionPageView({ day, number }: Props) {
  await declareTags(listTag('editions'), globalTag('ad-desk'))
  const found = await findPage(day, number)
  if (!found) return missingPage()
  const { edition, page } = found
  const [stories, scan, neighbours, adDesk] = await Promise.all([
    findStoriesOfPage(page.stories),
    findScan(page.scan),
    findNeighbours(edition),
    getAdDesk(),
  ])
  await declareTags(
    docTag('editions', edition.id),
    // A story that is published later, or again, comes back to its place.
    ...page.stories.map((id) => docTag('articles', id)),
    ...tagsOfTeasers(stories),
    ...(page.scan ? [docTag('media', page.scan)] : []),
  )

  return (
    <PageFrame>
      <PageBar found={found} hasScan={scan !== null} />
      <Sheet found={found} stories={stories} adDesk={adDesk} />
      {scan && <Scan scan={scan} page={page} stories={stories} />}
      {page === edition.pages[0] && <IssueNotices day={edition.day} />}
      <TurnPages found={found} neighbours={neighbours} />
    </PageFrame>
  )
}
