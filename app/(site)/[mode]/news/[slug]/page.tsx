import type { Metadata } from 'next'
import { CountView } from '@/components/count-view'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { RichText } from '@/components/rich-text'
import { getSite } from '@/data/site'
import { findStory } from '@/data/story'
import { openingOf } from '@/domain/byline'
import { breadcrumbData } from '@/domain/json-ld/site-data'
import { storyData } from '@/domain/json-ld/story-data'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { Advertisements } from '../../advertisements'
import { MISSING } from '../../missing-page'
import { movedOrMissing } from '../../moved-or-missing'
import { cardAddress, shareCard } from '../../share-card'
import { CorrectionNotice, Corrections } from './corrections'
import { FurtherReading } from './further-reading'
import { ReaderTools } from './reader-tools'
import { Share } from './share'
import { SourceLine } from './source-line'
import styles from './story.module.css'
import { StoryHead } from './story-head'
import { StoryPhotos } from './story-photos'
import { Subjects } from './subjects'
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

  const lead = story.picture ? [story.picture] : []
  // A photo story is its picture.
  const pictureFirst = story.kind === 'photo' && lead.length > 0

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
      <article className={`${styles.story} ${styles[story.kind]}`}>
        {pictureFirst && (
          <div className={styles.opener}>
            <StoryPhotos photos={lead} />
          </div>
        )}
        <StoryHead story={story} />
        <div className={styles.main}>
          <ReaderTools />
          <CorrectionNotice corrections={story.corrections} />
          <StoryPhotos photos={pictureFirst ? story.photos : [...lead, ...story.photos]} />
          <div className={styles.text} data-story-text>
            <RichText state={story.body} opening={openingOf(story.byline)} />
          </div>
          <SourceLine source={story.source} />
          <Corrections corrections={story.corrections} />
          <Share href={story.href} headline={story.headline} />
        </div>
        <aside className={styles.aside}>
          <Subjects subjects={story.subjects} />
          <FurtherReading story={story} />
          {story.takesAdvertisements && (
            <Advertisements slot="storyFoot" mode={mode} page={story.href} now={new Date()} />
          )}
        </aside>
      </article>
      <CountView />
    </PageFrame>
  )
}
