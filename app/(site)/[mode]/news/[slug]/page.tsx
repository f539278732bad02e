import type { Metadata } from 'next'
import { CountView } from '@/components/count-view'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { getSite } from '@/data/site'
import { findStory } from '@/data/story'
import { breadcrumbData } from '@/domain/json-ld/site-data'
import { storyData } from '@/domain/json-ld/story-data'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { MISSING } from '../../missing-page'
import { movedOrMissing } from '../../moved-or-missing'
import { cardAddress, shareCard } from '../../share-card'
import { StoryArticle } from './story-article'
import { tagsOfStory } from './tags-of-story'

type Props = { params: Promise<{ mode: string; slug: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await findStory((await params).slug)
  if (!story) return MISSING
  return {
    title: story.headline,
    description: story.description ?? undefined,
    alternates: { canonical: story.href },
    openGraph: await shareCard({
      title: story.headline,
      description: story.description,
      href: story.href,
      publishedAt: story.publishedAt,
    }),
  }
}

export default async function StoryPage({ params }: Props) {
  const { mode, slug } = await params
  const story = await findStory(slug)
  if (!story) return movedOrMissing(`/news/${slug}`)
  await declareTags(...tagsOfTeasers([story]), ...tagsOfStory(story))

  return (
    <PageFrame>
      <JsonLd
        things={[
          storyData(story, await getSite(), siteOrigin(), cardAddress(story.href)),
          breadcrumbData(
            [
              story.column ?? { name: '新闻', href: '/news' },
              { name: story.headline, href: story.href },
            ],
            siteOrigin(),
          ),
        ]}
      />
      <StoryArticle story={story} mode={mode} />
      <CountView />
    </PageFrame>
  )
}
