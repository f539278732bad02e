import { useId, useRef, useState } from 'react'
import { inWords } from '../review-history/moment'
import type { Finding } from './copy-check-api'
import { jumpTo } from './jump-to'
import { LetStandForm } from './let-stand-form'

type Props = {
  finding: Finding
  isLocked: boolean
  onTake: (replacement: string) => void
  onLetStand: (why: string) => Promise<boolean>
}

/** One finding: where, the words in their sentence, why, what to do; and what may be done about it here. */
export function FindingItem({ finding, isLocked, onTake, onLetStand }: Props) {
  const { level, where, quote, reason, suggestion, replacements, mayLetStand, stood } = finding
  const [isAsking, setAsking] = useState(false)
  const whatId = useId()
  const isBack = useRef(false)

  return (
    <li className="copy-check__finding">
      <p id={whatId}>
        <span className="copy-check__where">{where}</span>
        <Sentence finding={finding} />
      </p>
      <p>
        {reason}
        {suggestion && <span className="copy-check__suggestion">{suggestion}。</span>}
      </p>
      {stood && (
        <p className="copy-check__stood">
          {stood.office} {stood.byName} <time dateTime={stood.at}>{inWords(stood.at)}</time> 已放过
          {stood.why && `：${stood.why}`}
        </p>
      )}
      {isAsking ? (
        <LetStandForm
          isLocked={isLocked}
          onCancel={() => {
            isBack.current = true
            setAsking(false)
          }}
          onSend={async (why) => {
            if (await onLetStand(why)) setAsking(false)
          }}
        />
      ) : (
        <div className="copy-check__acts">
          {replacements.map((replacement) => (
            <button
              key={replacement}
              type="button"
              disabled={isLocked}
              aria-describedby={whatId}
              onClick={() => onTake(replacement)}
            >
              {takeLabel(replacement, replacements.length)}
            </button>
          ))}
          {mayLetStand && (
            <button
              ref={(button) => {
                if (isBack.current) button?.focus()
                isBack.current = false
              }}
              type="button"
              disabled={isLocked}
              aria-describedby={whatId}
              onClick={() => (level === 'blocking' ? setAsking(true) : void onLetStand(''))}
            >
              放过
            </button>
          )}
          {finding.picture ? (
            <a href={`/admin/collections/media/${finding.picture}`}>打开图片</a>
          ) : (
            <button type="button" aria-describedby={whatId} onClick={() => jumpTo(finding)}>
              {quote ? '看原文' : '去填写'}
            </button>
          )}
        </div>
      )}
    </li>
  )
}

function Sentence({ finding: { sentence, quote, at } }: { finding: Finding }) {
  if (quote === '') return <strong>未填写</strong>
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{sentence.slice(at, at + quote.length)}</mark>
      {sentence.slice(at + quote.length)}
    </>
  )
}

function takeLabel(replacement: string, choices: number): string {
  if (replacement === '') return '采纳，删去'
  return choices > 1 ? `采纳“${replacement}”` : '采纳'
}
