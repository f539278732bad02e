import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { findArticles, findArticlesByIds } from '@/data/articles'
import { findColumns } from '@/data/columns'
import { getFrontPage } from '@/data/front-page'
import { getSite } from '@/data/site'
import { globalTag, listTag } from '@/domain/cache-tags'
import { feedAlternates } from '@/domain/feed/feed-links'
import { openFrontPage, SECONDARY_STORIES } from '@/domain/front-page'
import { webSiteData } from '@/domain/json-ld/site-data'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { ColumnBlocks } from './_front-page/column-blocks'
import { CraftsmenBand } from './_front-page/craftsmen-band'
import { DeskBand } from './_front-page/desk-band'
import { EventsRail } from './_front-page/events-rail'
import { LeadStories } from './_front-page/lead-stories'
import { PledgeBand } from './_front-page/pledge-band'
import { SpecialBand } from './_front-page/special-band'
import { StudiosBand } from './_front-page/studios-band'
import { Advertisements } from './advertisements'

// What is on this week depends on the day.
export const revalidate = 600

const COLUMNS = 6

export const generateMetadata = async (): Promise<Metadata> => ({
  alternates: { canonical: '/', types: feedAlternates('/feeds/site', (await getSite()).name) },
})

type Props = { params: Promise<{ mode: string }> }

export default async function FrontPage({ params }: Props) {
  const { mode } = await params
  const now = new Date()
  await declareTags(globalTag('site'), globalTag('front-page'), listTag('articles'))
  const [site, picks, columns] = await Promise.all([getSite(), getFrontPage(), findColumns()])
  const pickedIds = [...(picks.lead ? [picks.lead] : []), ...picks.secondary]
  const [picked, latest] = await Promise.all([
    findArticlesByIds(pickedIds),
    findArticles({ limit: SECONDARY_STORIES + 1, excerpts: true }),
  ])
  const { lead, secondary } = openFrontPage(picked, picks.lead, latest.stories, SECONDARY_STORIES)
  const opening = lead ? [lead, ...secondary] : []
  await declareTags(...tagsOfTeasers(opening))

  const shown = opening.map(({ id }) => id)
  const special = columns.find(({ id }) => id === picks.specialColumn)
  const chosen = picks.columns.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  const blocks = chosen.length > 0 ? chosen : columns.filter(({ kind }) => kind === 'permanent')

  return (
    <PageFrame>
      <JsonLd things={[webSiteData(site, siteOrigin())]} />
      <h1 className="visually-hidden">{site.name}首页</h1>
      {lead ? (
        <LeadStories lead={lead} secondary={secondary} rail={<EventsRail now={now} />} />
      ) : (
        <EmptyState
          title="还没有发布稿件"
          hint="第一篇稿件签发以后，就会出现在这里。"
          href="/events"
          action="先看看近期活动"
        />
      )}
      {special && <SpecialBand column={special} except={shown} />}
      <ColumnBlocks columns={blocks.slice(0, COLUMNS)} except={shown} />
      <StudiosBand picked={picks.studios} />
      <Advertisements slot="frontBand" mode={mode} page="/" now={now} />
      <CraftsmenBand picked={picks.craftsmen} />
      <PledgeBand />
      <DeskBand />
    </PageFrame>
  )
}
