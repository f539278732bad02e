import { Picture } from '@/components/picture'
import { SectionHead } from '@/components/section-head'
import type { EditionStory } from '@/data/edition-stories'
import { linkedHotspots } from '@/domain/edition-hotspots'
import type { Picture as PictureView } from '@/domain/picture'
import type { FoundPage } from './find-page'
import styles from './scan.module.css'

type Props = { scan: PictureView; page: FoundPage['page']; stories: EditionStory[] }

/** The printed page as it was, each story on it a link, and beside it the same stories as a list. */
export function Scan({ scan, page, stories }: Props) {
  const hotspots = linkedHotspots(page.hotspots, stories)
  return (
    <section className={styles.section} aria-labelledby="scan">
      <SectionHead title="版面图" id="scan" />
      <div className={styles.scan}>
        <figure>
          <div className={styles.sheet}>
            <Picture picture={scan} sizes="(min-width: 64rem) 50rem, calc(100vw - 2rem)" />
            {hotspots.map(({ story, number, area }) => (
              <a
                key={`${story.id} ${area.x} ${area.y}`}
                className={styles.hotspot}
                href={story.href}
                style={{
                  left: `${area.x}%`,
                  top: `${area.y}%`,
                  width: `${area.width}%`,
                  height: `${area.height}%`,
                }}
              >
                <span className={styles.name}>
                  {number}. {story.headline}
                </span>
              </a>
            ))}
          </div>
          {scan.credit && <figcaption className={styles.credit}>{scan.credit}</figcaption>}
        </figure>
        <ol className={styles.list}>
          {stories.map((story) => (
            <li key={story.id}>
              <a href={story.href}>{story.headline}</a>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
