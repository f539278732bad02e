'use client'

import {
  PROPOSAL_LABELS,
  proposalFacts,
  proposalKey,
  proposalName,
} from '@/domain/page-drafts/proposal-words'
import type { Suggestion } from '@/domain/page-import/types'
import { type StoryChoice, toggle } from './import-state'
import styles from './page-import.module.css'
import { isTaken } from './to-request'

type Props = {
  proposals: Suggestion[]
  choice: StoryChoice
  /** Only the city desk files a story under a union that its text names. */
  isCityDesk: boolean
  decide: (part: Partial<StoryChoice>) => void
}

/** What the story proposes: each with how sure it is and the words it comes from, to take or to leave. */
export function ProposalList({ proposals, choice, isCityDesk, decide }: Props) {
  if (proposals.length === 0) return null
  return (
    <>
      <h4 className={styles.proposalsHead}>建议</h4>
      <ul className={styles.proposals}>
        {proposals.map((proposal) => {
          const key = proposalKey(proposal)
          const facts = proposalFacts(proposal)
          const isNamedOnly = proposal.kind === 'union' && !isCityDesk
          return (
            <li key={key}>
              {isNamedOnly ? (
                <span className={styles.tick}>文中提到的工会：{proposalName(proposal)}</span>
              ) : (
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    checked={isTaken(proposal, choice)}
                    onChange={() => decide({ toggled: toggle(choice.toggled, key) })}
                  />
                  {PROPOSAL_LABELS[proposal.kind]}：{proposalName(proposal)}
                </label>
              )}
              <span className={styles.confidence}>
                把握 {Math.round(proposal.confidence * 100)}%
              </span>
              {facts && <p>{facts}</p>}
              <q>{proposal.quote}</q>
            </li>
          )
        })}
      </ul>
    </>
  )
}
