import type { SearchAnswer } from '@/data/search/search'
import type { FacetChoice } from '@/domain/search/facets'
import { collectionOf, SEARCHED } from '@/domain/search/kinds'
import { type SearchRequest, searchHref } from '@/domain/search/request'
import { NO_FILTERS } from './hit-list'
import styles from './search.module.css'
import { Status } from './status'

type Props = { request: SearchRequest; answer: Extract<SearchAnswer, { kind: 'found' }> }

/** What narrows the results: kinds as links with their numbers, the rest as a form that works without script. */
export function Filters({ request, answer }: Props) {
  const { facets } = answer
  const isFiltered = Boolean(request.union || request.column || request.from || request.to)
  return (
    <>
      <nav className={styles.kinds} aria-label="类别">
        <ul>
          <KindLink request={request} kind={null} label="全部" count={totalOfKinds(facets.kind)} />
          {facets.kind.map(({ value, label, count }) => (
            <KindLink key={value} request={request} kind={value} label={label} count={count} />
          ))}
        </ul>
      </nav>
      <details className={styles.more} open={isFiltered}>
        <summary>按单位、栏目、日期筛选</summary>
        <form className={styles.filters} action="/search" aria-label="筛选">
          <input type="hidden" name="q" value={request.q} />
          {request.kind && <input type="hidden" name="kind" value={SEARCHED[request.kind].key} />}
          {request.sort !== 'relevance' && <input type="hidden" name="sort" value={request.sort} />}
          <Choice name="union" label="单位" all="全部单位" choices={facets.union} />
          <Choice name="column" label="栏目" all="全部栏目" choices={facets.column} />
          <label>
            <span>从哪天</span>
            <input type="date" name="from" defaultValue={request.from ?? ''} />
          </label>
          <label>
            <span>到哪天</span>
            <input type="date" name="to" defaultValue={request.to ?? ''} />
          </label>
          <button type="submit">筛选</button>
          {isFiltered && (
            <a href={searchHref({ ...request, ...NO_FILTERS, kind: request.kind })}>清除</a>
          )}
        </form>
      </details>
      <div className={styles.bar}>
        <Status answer={answer} />
        <p className={styles.sorts}>
          <SortLink request={request} sort="relevance" label="按相关" />
          <SortLink request={request} sort="newest" label="按时间" />
        </p>
      </div>
    </>
  )
}

/** Of all kinds, with the other filters as they are. */
const totalOfKinds = (kinds: FacetChoice[]) =>
  kinds.some(({ count }) => count === null)
    ? null
    : kinds.reduce((sum, { count }) => sum + (count ?? 0), 0)

type KindProps = {
  request: SearchRequest
  kind: string | null
  label: string
  count: number | null
}

function KindLink({ request, kind, label, count }: KindProps) {
  const collection = kind && collectionOf(kind)
  return (
    <li>
      <a
        href={searchHref({ ...request, kind: collection || null, after: null })}
        aria-current={request.kind === (collection || null) ? 'page' : undefined}
      >
        {label}
        {count !== null && <span className={styles.count}>{count}</span>}
      </a>
    </li>
  )
}

type ChoiceProps = { name: string; label: string; all: string; choices: FacetChoice[] }

function Choice({ name, label, all, choices }: ChoiceProps) {
  if (choices.length === 0) return null
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={choices.find(({ isChosen }) => isChosen)?.value ?? ''}>
        <option value="">{all}</option>
        {choices.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {count === null ? label : `${label}（${count}）`}
          </option>
        ))}
      </select>
    </label>
  )
}

type SortProps = { request: SearchRequest; sort: SearchRequest['sort']; label: string }

function SortLink({ request, sort, label }: SortProps) {
  return (
    <a
      href={searchHref({ ...request, sort, after: null })}
      aria-current={request.sort === sort ? 'true' : undefined}
    >
      {label}
    </a>
  )
}
