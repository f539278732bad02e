import { SectionHead } from '@/components/section-head'
import { StoryItem } from '@/components/story-item'
import { findFurtherReading } from '@/data/further-reading'
import type { StoryView } from '@/data/story'
import { listTag } from '@/domain/cache-tags'
import { type StoryTeaser, tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './further-reading.module.css'

/** Stories about the same event, studio, craftsman or pledge, then those of the same column or union. */
export async function FurtherReading({ story }: { story: StoryView }) {
  const { column, union } = story
  const { linked, sameShelf } = await findFurtherReading(story)
  await declareTags(listTag('articles'), ...tagsOfTeasers([...linked, ...sameShelf]))
  const shelf = column ?? (union && { name: union.shortName, href: `/unions/${union.slug}` })
  return (
    <div className={styles.reading}>
      {linked.length > 0 && (
        <section>
          <SectionHead title="相关报道" />
          <Lines stories={linked} />
        </section>
      )}
      {shelf && sameShelf.length > 0 && (
        <section>
          <SectionHead title={`更多${shelf.name}`} href={shelf.href} more="全部" />
          <Lines stories={sameShelf} />
        </section>
      )}
    </div>
  )
}

const Lines = ({ stories }: { stories: readonly StoryTeaser[] }) =>
  stories.map((story) => <StoryItem key={story.id} story={story} size="line" labelled={false} />)
