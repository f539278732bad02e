import type { SearchAnswer } from '@/data/search/search'
import { MOST_COUNTED } from '@/domain/search/facets'
import { LONGEST_QUERY, MOST_WORDS } from '@/domain/search/query'
import styles from './search.module.css'

type Props = { answer: Extract<SearchAnswer, { kind: 'found' }> }

/** How many were found, and by what of the question. */
export function Status({ answer }: Props) {
  const { query, total, words } = answer
  return (
    <p className={styles.status} role="status">
      {words === 'some' && `没有完全相符的，下面是含有其中一部分的。`}
      {total === null ? `${MOST_COUNTED} 条以上` : `共 ${total} 条`}
      {query.isCut && `；问得太长，只按前 ${LONGEST_QUERY} 字里的 ${MOST_WORDS} 个词检索`}
    </p>
  )
}
