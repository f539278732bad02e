import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CountView } from '@/components/count-view'
import { PageFrame } from '@/components/page-frame'
import { RichText } from '@/components/rich-text'
import { findStory } from '@/data/story'
import { openingOf } from '@/domain/byline'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { Advertisements } from '../../advertisements'
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
  if (!story) return {}
  return {
    title: story.headline,
    description: story.description ?? undefined,
    alternates: { canonical: story.href },
    openGraph: {
      type: 'article',
      title: story.headline,
      publishedTime: story.publishedAt ?? undefined,
      images: story.picture ? [story.picture.src] : undefined,
    },
  }
}

export default async function StoryPage({ params }: Props) {
  const { mode, slug } = await params
  const story = await findStory(slug)
  if (!story) notFound()
  await declareTags(...tagsOfTeasers([story]), ...tagsOfStory(story))

  const lead = story.picture ? [story.picture] : []
  // A photo story is its picture.
  const pictureFirst = story.kind === 'photo' && lead.length > 0

  return (
    <PageFrame>
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
          <Advertisements slot="storyFoot" mode={mode} now={new Date()} />
        </aside>
      </article>
      <CountView />
    </PageFrame>
  )
}
