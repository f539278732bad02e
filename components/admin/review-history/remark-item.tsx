import { inWords } from './moment'
import type { Remark } from './review-api'

/** One remark under the line it is about, as the line now stands. */
export function RemarkItem({
  remark,
  lines,
  onDone,
}: {
  remark: Remark
  lines: string[]
  onDone: () => void
}) {
  const { quote, line, words, blocking, byName, at, answer, mayAnswer } = remark
  return (
    <li data-remark tabIndex={-1}>
      {quote && (
        <blockquote>
          {quote}
          {line === null && <span className="review-history__place">原句已不在</span>}
          {line !== null && lines[line] !== quote && (
            <span className="review-history__place">现为：{lines[line]}</span>
          )}
        </blockquote>
      )}
      <p>
        {blocking && <strong className="review-history__blocking">须改</strong>}
        {words}
        <span className="review-history__place">
          {byName} <time dateTime={at}>{inWords(at)}</time>
        </span>
      </p>
      {answer && (
        <p className="review-history__place">
          {answer.byName} <time dateTime={answer.at}>{inWords(answer.at)}</time> 已处理
        </p>
      )}
      {mayAnswer && (
        <button type="button" onClick={onDone}>
          标为已处理
        </button>
      )}
    </li>
  )
}
