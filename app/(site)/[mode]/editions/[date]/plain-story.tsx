import type { EditionStory } from '@/data/edition-stories'
import { bylineOf, openingOf } from '@/domain/byline'
import type { Passage } from '@/domain/passages'
import styles from './edition-text.module.css'

/** A story as plain text: headlines, who wrote it, and every paragraph. */
export function PlainStory({ story }: { story: EditionStory }) {
  const dateline = openingOf(story.byline)
  const byline = bylineOf(story.byline, story.source !== null)
  return (
    <article className={styles.story}>
      {story.kicker && <p className={styles.small}>{story.kicker}</p>}
      <h2>
        <a href={story.href}>{story.headline}</a>
      </h2>
      {story.deck && <p className={styles.small}>——{story.deck}</p>}
      {byline && <p className={styles.small}>{byline}</p>}
      {story.passages.map((passage, place) => (
        <PlainPassage
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no ids, and never move on a page
          key={place}
          passage={passage}
          dateline={place === 0 ? dateline : null}
        />
      ))}
      {story.source && <p className={styles.small}>来源：{story.source}</p>}
    </article>
  )
}

function PlainPassage({ passage, dateline }: { passage: Passage; dateline: string | null }) {
  switch (passage.kind) {
    case 'subhead':
      return <h3>{passage.text}</h3>
    case 'quote':
      return <blockquote>{passage.text}</blockquote>
    case 'paragraph':
      return (
        <p>
          {dateline && <strong>{dateline} </strong>}
          {passage.text}
        </p>
      )
  }
}
