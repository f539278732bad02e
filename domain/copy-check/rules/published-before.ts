import { likeness, sketchOf } from '../fingerprint'
import { findingOf, type Rule } from '../rule'
import type { Copy } from '../types'

const ALIKE = 0.5
// A short item says what others say: fewer than a hundred pieces prove nothing.
const ENOUGH = 100
// The beginning stands for the whole.
const SHOWN = 40

/** A body that shares half of its wording with a story already published. */
export const publishedBefore: Rule = {
  name: 'published-before',
  check(copy, passages, { published }) {
    const sketch = published.length > 0 ? sketchOf(bodyOf(copy)) : []
    const first = passages.find(
      ({ place }) => place.field === 'paragraph' || place.field === 'text',
    )
    if (!first || sketch.length < ENOUGH) return []
    return published
      .filter(({ id }) => id !== copy.id)
      .map((story) => ({ story, share: likeness(sketch, story.sketch) }))
      .filter(({ share }) => share >= ALIKE)
      .sort((a, b) => b.share - a.share)
      .slice(0, 3)
      .map(({ story, share }) => {
        const reason = `与已刊《${story.title}》约${Math.round(share * 100)}%的文字相同（${story.link}）。`
        const suggestion = '核对是否重复发稿；续报、转载请注明'
        return findingOf(
          'published-before',
          {
            start: 0,
            end: Math.min(first.text.length, SHOWN),
            level: 'advisory',
            reason,
            suggestion,
          },
          first,
        )
      })
  },
}

/** What a fingerprint is made of: the running text without its head. */
export const bodyOf = ({ text, paragraphs = [] }: Copy): string =>
  [text ?? '', ...paragraphs].join('\n')
