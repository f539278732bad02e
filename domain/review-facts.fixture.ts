import type { ReviewFacts } from './review'

/** For tests alone: a draft of union 10, submitted by account 1, but for what the test is about. */
export const factsWith = (over: Partial<ReviewFacts> = {}): ReviewFacts => ({
  state: 'draft',
  isPublic: over.state === 'published',
  stageCount: 3,
  union: 10,
  submittedBy: 1,
  signOffs: [],
  openRemarks: 0,
  publishAt: null,
  ...over,
})
