import { EmptyState } from '@/components/empty-state'
import type { Hit, SearchAnswer } from '@/data/search/search'
import { formatDate } from '@/domain/dates'
import type { Piece } from '@/domain/search/highlight'
import { SEARCHED } from '@/domain/search/kinds'
import { type SearchRequest, searchHref } from '@/domain/search/request'
import styles from './search.module.css'

type Found = Extract<SearchAnswer, { kind: 'found' }>
type Props = { request: SearchRequest; answer: Found }

/** The documents of one page of results. */
export function HitList({ request, answer }: Props) {
  if (answer.hits.length === 0) {
    return (
      <EmptyState
        title="按这些条件没有找到"
        hint="放宽单位、栏目或日期再看看。"
        href={searchHref({ ...request, ...NO_FILTERS })}
        action="不限条件"
      />
    )
  }
  return (
    <ol className={styles.hits}>
      {answer.hits.map((hit) => (
        <li key={hit.id}>
          <HitItem hit={hit} />
        </li>
      ))}
    </ol>
  )
}

export const NO_FILTERS = {
  kind: null,
  union: null,
  column: null,
  from: null,
  to: null,
  after: null,
} as const

function HitItem({ hit }: { hit: Hit }) {
  const isTimed = hit.collection === 'articles' || hit.collection === 'events'
  return (
    <article className={styles.hit}>
      {hit.collection === 'articles' && hit.kicker && <p className={styles.kicker}>{hit.kicker}</p>}
      <h2 className={styles.title}>
        <a href={hit.href}>
          <Marked pieces={hit.title} />
        </a>
      </h2>
      <p className={styles.excerpt}>
        <Marked pieces={hit.excerpt} />
      </p>
      <p className={styles.meta}>
        <span className={styles.kind}>{SEARCHED[hit.collection].label}</span>
        {hit.collection === 'articles' && hit.column && <span>{hit.column}</span>}
        {hit.collection !== 'unions' && hit.union && <span>{hit.union}</span>}
        {isTimed && <time dateTime={hit.date}>{formatDate(hit.date)}</time>}
      </p>
    </article>
  )
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isHit }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text, some of them alike
    isHit ? <mark key={place}>{text}</mark> : text,
  )
}
