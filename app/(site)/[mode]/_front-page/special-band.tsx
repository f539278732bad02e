import { StoryItem } from '@/components/story-item'
import { findArticles } from '@/data/articles'
import type { ColumnView } from '@/data/columns'
import { docTag } from '@/domain/cache-tags'
import { isUpright } from '@/domain/picture'
import { type StoryTeaser, tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './special-band.module.css'

type Props = { column: ColumnView; except: readonly number[] }

const isPortrait = ({ picture }: StoryTeaser) => picture !== null && isUpright(picture)

/** A special column 特别栏目 takes a band of its own as long as it runs. */
export async function SpecialBand({ column, except }: Props) {
  const { stories } = await findArticles({ column: column.id, limit: 4, excerpts: true, except })
  await declareTags(docTag('columns', column.id), ...tagsOfTeasers(stories))
  const [first, ...others] = stories
  if (!first) return null

  return (
    <section className={styles.band} aria-labelledby="special-column">
      <div className={styles.head}>
        <h2 className={styles.name} id="special-column">
          <a href={column.href}>{column.name}</a>
        </h2>
        {column.intro && <p className={styles.intro}>{column.intro}</p>}
      </div>
      <div className={styles.stories}>
        <div>
          <StoryItem
            story={first}
            size="band"
            picture={isPortrait(first) ? 'beside' : 'above'}
            labelled={false}
          />
        </div>
        <div className={styles.others}>
          {others.map((story) => (
            <StoryItem
              key={story.id}
              story={{ ...story, excerpt: null }}
              size="minor"
              picture="beside"
              labelled={false}
            />
          ))}
        </div>
      </div>
    </section>
  )
}
