import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/components/empty-state'
import { PageFrame } from '@/components/page-frame'
import { findEditionsOfDay, findStoriesOfPage } from '@/data/editions'
import { docTag, listTag } from '@/domain/cache-tags'
import { formatDate, isCalendarDay, startOfDay } from '@/domain/dates'
import { pageInIssue } from '@/domain/edition-day'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { EditionHead } from './edition-head'
import { EditionPageStories } from './edition-page-stories'

/** The issue of the day that has this page; the first page of the first issue where no number is given. */
async function findPage(day: string, number?: string) {
  if (!isCalendarDay(day)) return null
  const editions = await findEditionsOfDay(day)
  for (const edition of editions) {
    const first = edition.pages[0]?.number
    const found = pageInIssue(edition.pages, number ?? first ?? '')
    if (found) return { edition, ...found }
  }
  return null
}

export async function editionPageMetadata(day: string, number?: string): Promise<Metadata> {
  const found = await findPage(day, number)
  if (!found) return {}
  const { edition, page } = found
  const name = page.name ? ` ${page.name}` : ''
  return {
    title: `${edition.publication} ${formatDate(startOfDay(day))} 第${page.number}版${name}`,
    alternates: { canonical: page.href },
  }
}

type Props = { day: string; number?: string }

/** One page of the paper with its stories in the order in which they were printed. */
export async function EditionPageView({ day, number }: Props) {
  await declareTags(listTag('editions'))
  const found = await findPage(day, number)
  if (!found) notFound()
  const { edition, page, previous, next } = found
  const stories = await findStoriesOfPage(page)
  await declareTags(
    docTag('editions', edition.id),
    // A story that is published later, or again, comes back to its place.
    ...page.stories.map((id) => docTag('articles', id)),
    ...tagsOfTeasers(stories),
  )

  return (
    <PageFrame>
      <EditionHead edition={edition} page={page} previous={previous} next={next} />
      {stories.length === 0 && (
        <EmptyState
          title="本版稿件尚未发布"
          hint="稿件签发以后会出现在原来的位置。"
          href="/news"
          action="看看今天的新闻"
        />
      )}
      <EditionPageStories stories={stories} />
    </PageFrame>
  )
}
