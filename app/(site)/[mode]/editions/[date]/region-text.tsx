import type { EditionStory } from '@/data/edition-stories'
import { bylineOf, openingOf } from '@/domain/byline'
import { openingPassages } from '@/domain/passages'
import styles from './region-text.module.css'

/** The words with which a story begins, as many as its place holds, and the way to the whole of it. */
export function RegionText({ story, characters }: { story: EditionStory; characters: number }) {
  const dateline = openingOf(story.byline)
  const byline = bylineOf(story.byline, story.source !== null)
  return (
    <div className={styles.text}>
      {byline && <p className={styles.byline}>{byline}</p>}
      {openingPassages(story.passages, characters).map(({ kind, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages have no ids, and never move on a page
        <p key={place} className={styles[kind]}>
          {place === 0 && dateline && <span className={styles.dateline}>{dateline}</span>}
          {text}
        </p>
      ))}
      <p className={styles.more}>
        <a href={story.href}>
          全文<span className="visually-hidden">：{story.headline}</span>
        </a>
      </p>
    </div>
  )
}
