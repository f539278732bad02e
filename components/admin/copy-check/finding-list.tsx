import { useId } from 'react'
import type { Finding } from './copy-check-api'
import { FindingItem } from './finding-item'

type Props = {
  title: string
  isBlocking?: boolean
  findings: Finding[]
  isLocked: boolean
  onTake: (finding: Finding, replacement: string) => void
  onLetStand: (finding: Finding, why: string) => Promise<boolean>
}

/** The findings of one level, in reading order. */
export function FindingList({
  title,
  isBlocking = false,
  findings,
  isLocked,
  onTake,
  onLetStand,
}: Props) {
  const titleId = useId()
  if (findings.length === 0) return null
  return (
    <section aria-labelledby={titleId} className={isBlocking ? 'copy-check__blocking' : undefined}>
      <h2 id={titleId}>
        {title}（{findings.length}）
      </h2>
      <ol>
        {findings.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            isLocked={isLocked}
            onTake={(replacement) => onTake(finding, replacement)}
            onLetStand={(why) => onLetStand(finding, why)}
          />
        ))}
      </ol>
    </section>
  )
}
