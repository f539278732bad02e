import { EmptyState } from '@/components/empty-state'
import type { SearchAnswer } from '@/data/search/search'
import { type SearchRequest, searchHref } from '@/domain/search/request'
import { Filters } from './filters'
import { HitList } from './hit-list'
import { NothingFound } from './nothing-found'
import styles from './search.module.css'
import { SearchWays } from './search-ways'

type Props = { request: SearchRequest; answer: SearchAnswer }

/** What became of a question, whatever was asked. */
export function Answer({ request, answer }: Props) {
  switch (answer.kind) {
    case 'nothing-asked':
      return (
        <>
          <p className={styles.status}>{sentenceOnEmpty(request.q)}</p>
          <SearchWays title="怎么查" />
        </>
      )
    case 'too-slow':
      return (
        <EmptyState
          title="这次没有查完"
          hint="要查的内容太宽，用时过长。请换更具体的词，或者少写几个词。"
        />
      )
    case 'nothing-found':
      return <NothingFound request={request} answer={answer} />
    case 'found':
      return (
        <>
          <Filters request={request} answer={answer} />
          <HitList request={request} answer={answer} />
          {(answer.next || request.after) && (
            <nav className={styles.pager} aria-label="翻页">
              {request.after && <a href={searchHref({ ...request, after: null })}>回到第一页</a>}
              {answer.next && (
                <a href={searchHref({ ...request, after: answer.next })} rel="next">
                  下一页
                </a>
              )}
            </nav>
          )}
        </>
      )
  }
}

const sentenceOnEmpty = (q: string) =>
  q.trim() === ''
    ? '请写下要查的词。'
    : '里面没有可以检索的字词，标点和符号不参加检索。请写下汉字、字母或数字。'
