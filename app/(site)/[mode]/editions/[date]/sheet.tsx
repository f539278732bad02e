import type { EditionStory } from '@/data/edition-stories'
import type { AdDeskView } from '@/data/site'
import { isDense, layOutPage, type PageStory } from '@/domain/edition-layout'
import { lengthOf } from '@/domain/passages'
import { isUpright } from '@/domain/picture'
import { type FoundPage, pageInWords } from './find-page'
import styles from './sheet.module.css'
import { SheetFoot } from './sheet-foot'
import { SheetHead } from './sheet-head'
import { StoryRegion } from './story-region'

type Props = { found: FoundPage; stories: EditionStory[]; adDesk: AdDeskView }

/** The newspaper page itself. Its stories stand in the order of the paper, on the screen as in the source. */
export function Sheet({ found, stories, adDesk }: Props) {
  const rows = layOutPage(stories.map(factsOf))
  const regions = rows.flatMap((row) => row.regions)
  const byId = new Map(stories.map((story) => [story.id, story]))
  return (
    <section
      className={`${styles.sheet} ${isDense(rows) ? styles.dense : ''}`}
      aria-label={pageInWords(found.page)}
    >
      <SheetHead found={found} />
      {stories.length === 0 && (
        <p className={styles.pending}>
          本版稿件尚未发布，签发以后会出现在这里。<a href="/news">先看今天的新闻</a>
        </p>
      )}
      <div className={styles.regions}>
        {regions.map((region, place) => {
          const story = byId.get(region.id)
          return (
            story && (
              <StoryRegion
                key={region.id}
                story={story}
                region={region}
                pageName={found.page.name}
                eager={place === 0}
              />
            )
          )
        })}
      </div>
      <SheetFoot adDesk={adDesk} />
    </section>
  )
}

function factsOf({ id, kicker, headline, deck, passages, picture }: EditionStory): PageStory {
  const upright = picture !== null && isUpright(picture)
  return {
    id,
    kicker,
    headline,
    deck,
    characters: lengthOf(passages),
    picture: picture && (upright ? 'portrait' : 'landscape'),
  }
}
