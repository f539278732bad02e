import { expect, test } from 'vitest'
import { type RefusalFacts, refusalOf } from './refusal'

const facts = (more: Partial<RefusalFacts>): RefusalFacts => ({
  repeated: null,
  hasActive: false,
  accepting: true,
  window: 'open',
  consentIsCurrent: true,
  eligible: true,
  ...more,
})

test.each([
  [{}, 'full'],
  [{ eligible: false }, 'not-eligible'],
  [{ consentIsCurrent: false, eligible: false }, 'consent'],
  [{ window: 'late', consentIsCurrent: false }, 'closed'],
  [{ window: 'early' }, 'not-open'],
  [{ accepting: false, window: 'late' }, 'cancelled'],
  [{ hasActive: true, window: 'late' }, 'duplicate'],
  [{ repeated: 'other', hasActive: true }, 'conflict'],
  [{ repeated: 'same', hasActive: true, window: 'late' }, 'repeated'],
] as [Partial<RefusalFacts>, string][])('%o: %s', (more, reason) => {
  expect(refusalOf(facts(more))).toBe(reason)
})
