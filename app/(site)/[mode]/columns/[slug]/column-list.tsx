import { EmptyState } from '@/components/empty-state'
import { JsonLd } from '@/components/json-ld'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { Pager } from '@/components/pager'
import { LeadStory, StoriesByDay } from '@/components/story-list'
import { findArticlePage, leadOf } from '@/data/articles'
import { findColumn } from '@/data/columns'
import { COLUMN_KINDS } from '@/domain/article'
import { docTag, listTag } from '@/domain/cache-tags'
import { breadcrumbData } from '@/domain/json-ld/site-data'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { missingPage } from '../../missing-page'
import { movedOrMissing } from '../../moved-or-missing'
import { SpecialHead } from './special-head'

/** One page of a column's stories, day by day. */
export async function ColumnList({ slug, page }: { slug: string; page: number }) {
  await declareTags(listTag('columns'), listTag('articles'))
  const column = await findColumn(slug)
  if (!column) return movedOrMissing(`/columns/${slug}`, page > 1 ? `/page/${page}` : '')
  const { stories, hasNext } = await findArticlePage({ column: column.id, page, limit: 30 })
  const lead = page === 1 ? await leadOf(stories) : null
  await declareTags(docTag('columns', column.id), ...tagsOfTeasers(stories))
  if (page > 1 && stories.length === 0) return missingPage()

  return (
    <PageFrame>
      <JsonLd things={[breadcrumbData([column], siteOrigin())]} />
      {column.kind === 'special' ? (
        <SpecialHead column={column} />
      ) : (
        <PageTitle title={column.name} intro={column.intro} label={COLUMN_KINDS[column.kind]} />
      )}
      {stories.length === 0 && (
        <EmptyState
          title="本栏目还没有稿件"
          hint="编辑部发稿以后会排在这里。"
          href="/news"
          action="看看其他新闻"
        />
      )}
      {lead && <LeadStory story={lead} labelled={false} />}
      <StoriesByDay stories={lead ? stories.slice(1) : stories} labelled={false} />
      <Pager page={page} hasNext={hasNext} base={column.href} />
    </PageFrame>
  )
}
