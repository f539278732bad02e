'use client'

import { useEffect, useState } from 'react'
import type { Finding } from './copy-check-api'
import { DecisionList } from './decision-list'
import { FindingList } from './finding-list'
import { useCopyCheck } from './use-copy-check'
import { usePlaceKept } from './use-place-kept'
import './copy-check.css'

/** 校对, above the words: what was found in them as they were saved last, and what became of it. */
export function CopyCheck() {
  const { checked, refusal, isModified, isLocked, take, letStand } = useCopyCheck()
  const { panel, keep } = usePlaceKept(isLocked)
  const [isOpen, setOpen] = useState(false)
  const isBlocked = (checked?.open ?? 0) > 0
  // What holds the story up is shown unasked, and stays in sight until somebody folds it away.
  useEffect(() => {
    if (isBlocked) setOpen(true)
  }, [isBlocked])
  if (!checked) return null
  const open = checked.findings.filter(({ isSettled }) => !isSettled)
  const settled = checked.findings.filter(({ isSettled }) => isSettled)
  const blocking = open.filter(({ level }) => level === 'blocking')
  const advisory = open.filter(({ level }) => level === 'advisory')
  const list = {
    isLocked,
    onTake: (finding: Finding, replacement: string) => {
      keep()
      void take(finding, replacement)
    },
    onLetStand: (finding: Finding, why: string) => {
      keep()
      return letStand(finding, why)
    },
  }
  return (
    <>
      <details
        ref={panel}
        className="copy-check"
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <span role="status">{summaryOf(blocking, advisory)}</span>
        </summary>
        {isModified && <p className="copy-check__hint">文字有改动，保存后重新校对。</p>}
        <p className="copy-check__refusal" role="alert">
          {refusal}
        </p>
        {checked.findings.length === 0 && <p>各条规则都已读过，没有发现问题。</p>}
        <FindingList title="必须改正" isBlocking findings={blocking} {...list} />
        <FindingList title="提示" findings={advisory} {...list} />
        <FindingList title="已放过" findings={settled} {...list} />
      </details>
      <DecisionList decisions={checked.decisions} />
    </>
  )
}

function summaryOf(blocking: Finding[], advisory: Finding[]): string {
  const counts = [
    blocking.length > 0 && `${blocking.length}处必须改正`,
    advisory.length > 0 && `${advisory.length}处提示`,
  ].filter(Boolean)
  return counts.length > 0 ? `校对：${counts.join('，')}` : '校对：没有问题'
}
