import { SectionHead } from '@/components/section-head'
import { StoryItem } from '@/components/story-item'
import { findArticles } from '@/data/articles'
import type { StoryView } from '@/data/story'
import { listTag } from '@/domain/cache-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'

/** The latest of the same column; of the whole paper for a story without one. */
export async function FurtherReading({ story }: { story: StoryView }) {
  const { column } = story
  const { stories } = await findArticles({ column: column?.id, limit: 5, except: [story.id] })
  await declareTags(listTag('articles'), ...tagsOfTeasers(stories))
  if (stories.length === 0) return null
  return (
    <section>
      <SectionHead
        title={column ? `更多${column.name}` : '更多新闻'}
        href={column?.href ?? '/news'}
        more="全部"
      />
      {stories.map((other) => (
        <StoryItem key={other.id} story={other} size="line" labelled={false} />
      ))}
    </section>
  )
}
