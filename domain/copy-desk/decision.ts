/** What becomes of a finding: its suggestion is taken, or the words are let stand. */
export const COPY_DECISIONS = { taken: '采纳', stood: '放过' } as const
export type CopyDecisionKind = keyof typeof COPY_DECISIONS

export const COPY_LEVELS = { blocking: '必须改正', advisory: '提示' } as const
