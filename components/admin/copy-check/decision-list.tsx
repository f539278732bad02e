import { inWords } from '../review-history/moment'
import type { Decision } from './copy-check-api'

/** 校对记录: which findings were taken or let stand, by whom and why; beside the acts of review and in their form. */
export function DecisionList({ decisions }: { decisions: Decision[] }) {
  if (decisions.length === 0) return null
  return (
    <details className="copy-check__records">
      <summary>校对记录（{decisions.length}）</summary>
      <ol>
        {decisions.map(({ id, at, byName, office, decision, level, place, ...words }) => (
          <li key={id}>
            <p>
              <time dateTime={at}>{inWords(at)}</time> {office} {byName} <strong>{decision}</strong>
              <span className="copy-check__where">
                {level} · {place}
              </span>
            </p>
            <p>
              {words.quote ? `“${words.quote}”` : '未填写'}
              {words.replacement !== null && ` 改为“${words.replacement}”`}
              {words.why && `，理由：${words.why}`}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
