import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { Pager } from '@/components/pager'
import { LeadStory, StoriesByDay } from '@/components/story-list'
import { findArticlePage, leadOf } from '@/data/articles'
import { listTag } from '@/domain/cache-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { missingPage } from '../missing-page'

/** One page of all stories, day by day; a page beyond the last is none. */
export async function NewsList({ page }: { page: number }) {
  const { stories, hasNext } = await findArticlePage({ page, limit: 30 })
  const lead = page === 1 ? await leadOf(stories) : null
  await declareTags(listTag('articles'), ...tagsOfTeasers(stories))
  if (page > 1 && stories.length === 0) return missingPage()

  return (
    <PageFrame>
      <PageTitle title="新闻" intro="全市各级工会的消息，按发布日期排列。" />
      {stories.length === 0 && (
        <EmptyState
          title="还没有发布稿件"
          hint="第一篇稿件签发以后，就会出现在这里。"
          href="/events"
          action="先看看近期活动"
        />
      )}
      {lead && <LeadStory story={lead} />}
      <StoriesByDay stories={lead ? stories.slice(1) : stories} />
      <Pager page={page} hasNext={hasNext} base="/news" />
    </PageFrame>
  )
}
