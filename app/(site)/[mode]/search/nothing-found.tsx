import type { SearchAnswer } from '@/data/search/search'
import { type SearchRequest, searchHref } from '@/domain/search/request'
import styles from './search.module.css'
import { SearchWays } from './search-ways'

type Props = {
  request: SearchRequest
  answer: Extract<SearchAnswer, { kind: 'nothing-found' }>
}

const SHOWN = 30

/** Says what was not found, and what may be tried instead. */
export function NothingFound({ request, answer }: Props) {
  const { words } = answer.query
  const hasDays = request.from !== null || request.to !== null
  return (
    <>
      <p className={styles.status}>
        没有找到“{shortened(request.q)}”{hasDays && '（在所选日期内）'}。
      </p>
      {answer.near.length > 0 && (
        <section className={styles.near} aria-labelledby="near">
          <h2 id="near">读音相近的名称</h2>
          <ul>
            {answer.near.map(({ title, href }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {words.length > 1 && (
        <p className={styles.fewer}>
          只查其中一个词：
          {words.map(({ text }) => (
            <a key={text} href={searchHref({ ...request, q: text, after: null })}>
              {text}
            </a>
          ))}
        </p>
      )}
      {hasDays && (
        <p className={styles.fewer}>
          <a href={searchHref({ ...request, from: null, to: null, after: null })}>不限日期再查</a>
        </p>
      )}
      <SearchWays title="换个查法" />
    </>
  )
}

const shortened = (text: string) => {
  const characters = [...text.trim()]
  return characters.length <= SHOWN ? text.trim() : `${characters.slice(0, SHOWN).join('')}……`
}
