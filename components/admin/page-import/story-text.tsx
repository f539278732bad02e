'use client'

import { creditLine } from '@/domain/page-drafts/story-words'
import type { ImportedStory } from '@/domain/page-import/types'
import styles from './page-import.module.css'

/** The words of a story as they will stand in the draft, folded away. */
export function StoryText({ story }: { story: ImportedStory }) {
  const facts: [string, string][] = [
    ['电头', story.dateline ?? ''],
    ['来源', story.source ?? ''],
    ['图片署名', story.credits.map(creditLine).join('；')],
    ['转版', story.jump ?? ''],
  ]
  const length = [...story.paragraphs, ...story.captions].join('').length
  const lines = [...story.paragraphs, ...story.captions.map((caption) => `图片说明：${caption}`)]
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <details className={styles.text}>
        <summary>
          正文 {story.paragraphs.length} 段，图片说明 {story.captions.length} 条，共 {length} 字
        </summary>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be equal, and none ever moves
          <p key={i}>{line}</p>
        ))}
      </details>
    </>
  )
}
