import { SectionHead } from '@/components/section-head'
import { StoryItem } from '@/components/story-item'
import { findArticles } from '@/data/articles'
import type { ColumnView } from '@/data/columns'
import { docTag } from '@/domain/cache-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './column-blocks.module.css'

type Props = { columns: readonly ColumnView[]; except: readonly number[] }

/** The columns beside one another, each with its latest stories; one without any is left out. */
export async function ColumnBlocks({ columns, except }: Props) {
  const blocks = await Promise.all(
    columns.map(async (column) => {
      const { stories } = await findArticles({ column: column.id, limit: 4, except })
      return { column, stories }
    }),
  )
  const filled = blocks.filter(({ stories }) => stories.length > 0)
  await declareTags(
    ...columns.map(({ id }) => docTag('columns', id)),
    ...tagsOfTeasers(filled.flatMap(({ stories }) => stories)),
  )

  return (
    <div className={styles.blocks}>
      {filled.map(({ column, stories }) => (
        <section key={column.id} className={styles.block}>
          <SectionHead title={column.name} href={column.href} more="更多" />
          {stories.map((story, place) => (
            <StoryItem
              key={story.id}
              story={story}
              size={place === 0 ? 'minor' : 'line'}
              picture={place === 0 ? 'beside' : 'none'}
              labelled={false}
            />
          ))}
        </section>
      ))}
    </div>
  )
}
