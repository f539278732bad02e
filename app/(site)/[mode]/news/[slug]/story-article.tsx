import { RichText } from '@/components/rich-text'
import type { StoryView } from '@/data/story'
import { openingOf } from '@/domain/byline'
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

/** A story and what stands beside it, for its readers and for the preview. */
export function StoryArticle({ story, mode }: { story: StoryView; mode: string }) {
  const lead = story.picture ? [story.picture] : []
  // A photo story is its picture.
  const pictureFirst = story.kind === 'photo' && lead.length > 0

  return (
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
  )
}
