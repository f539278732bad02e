import type { ParagraphChange } from '@/domain/text-diff/diff-paragraphs'
import { TextPieces } from '../text-pieces'

const MARKS = { inserted: '新增', deleted: '删去', rewritten: '改写' } as const

/** A difference as it is read: what came underlined, what went struck out, paragraphs that stayed only counted. */
export function Changes({ changes }: { changes: ParagraphChange[] }) {
  if (changes.every(({ kind }) => kind === 'same')) return <p>此后文字没有改动。</p>
  return (
    <section className="review-changes" aria-label="改动">
      {runsOf(changes).map(({ kept, change }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
        <div key={place}>
          {kept > 0 && <p className="review-changes__kept">{kept}段未改</p>}
          {change && <Paragraph change={change} />}
        </div>
      ))}
    </section>
  )
}

type Change = Exclude<ParagraphChange, { kind: 'same' }>

function Paragraph({ change }: { change: ParagraphChange }) {
  if (change.kind === 'same') return null
  const pieces =
    change.kind === 'rewritten' ? change.pieces : [{ kind: change.kind, text: change.text }]
  return (
    <p className="review-changes__changed">
      <span>{MARKS[change.kind]}</span>
      <TextPieces pieces={pieces} />
    </p>
  )
}

/** Each changed paragraph with the number of those that stayed before it. */
function runsOf(changes: ParagraphChange[]): { kept: number; change: Change | null }[] {
  const runs: { kept: number; change: Change | null }[] = []
  let kept = 0
  for (const change of changes) {
    if (change.kind === 'same') kept++
    else {
      runs.push({ kept, change })
      kept = 0
    }
  }
  return kept > 0 ? [...runs, { kept, change: null }] : runs
}
