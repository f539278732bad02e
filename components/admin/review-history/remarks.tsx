import { useState } from 'react'
import { RemarkForm } from './remark-form'
import { RemarkItem } from './remark-item'
import { type Standing, sendRemark } from './review-api'

type Props = { story: number | string; standing: Standing; onSent: () => Promise<void> }

/** 批注: what reviewers remark on single lines, and what has been seen to. */
export function Remarks({ story, standing, onSent }: Props) {
  const [refusal, setRefusal] = useState('')
  const { remarks, lines, mayRemark, openRemarks } = standing
  if (remarks.length === 0 && !mayRemark) return null

  async function send(said: Parameters<typeof sendRemark>[1]) {
    const sentence = await sendRemark(story, said)
    setRefusal(sentence ?? '')
    if (sentence === null) await onSent()
    return sentence === null
  }

  return (
    <details className="review-history" open={openRemarks > 0}>
      <summary>
        批注（{remarks.length}）{openRemarks > 0 && `，${openRemarks}条须改的还没有处理`}
      </summary>
      <ol>
        {remarks.map((remark) => (
          <RemarkItem
            key={remark.id}
            remark={remark}
            lines={lines}
            onDone={() => send({ answers: remark.id })}
          />
        ))}
      </ol>
      {mayRemark && <RemarkForm lines={lines} onSend={send} />}
      <p className="review-history__refusal" role="alert">
        {refusal}
      </p>
    </details>
  )
}
