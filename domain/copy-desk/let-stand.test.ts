import { describe, expect, test } from 'vitest'
import type { Actor } from '../actor'
import type { Role } from '../roles'
import { isSettled, letStandRefusal, officeOver } from './let-stand'

const actor = (union: number | null, ...roles: Role[]): Actor => ({ id: 1, roles, union })

test.each([
  [actor(1, 'author'), 'author'],
  [actor(1, 'author', 'editor'), 'editor'],
  [actor(2, 'author', 'editor'), null],
  [actor(2, 'reviewer', 'chief'), 'chief'],
  [actor(2, 'reviewer'), 'reviewer'],
  [actor(1, 'admin'), null],
  [actor(null, 'editor'), null],
])('%j reads the copy of union 1 as %s', (by, office) => {
  expect(officeOver(by, 1)).toBe(office)
})

describe('letting a finding stand', () => {
  test.each([
    ['advisory', 'author', true, '', null],
    ['advisory', 'author', false, '', 'not-yours'],
    ['advisory', null, true, '', 'not-yours'],
    ['blocking', 'author', true, '引用文件原文', 'not-an-authors'],
    ['blocking', 'editor', true, ' ', 'why-missing'],
    ['blocking', 'editor', true, '引用文件原文', null],
    ['blocking', 'reviewer', true, '引用文件原文', null],
    ['blocking', 'chief', false, '引用文件原文', 'not-yours'],
    ['blocking', 'admin', true, '有证明', null],
  ] as const)('%s by %s (may edit: %s, why: “%s”) → %s', (level, office, mayEdit, why, refusal) => {
    expect(letStandRefusal(level, { office, mayEdit }, why)).toBe(refusal)
  })
})

describe('what was let stand is settled', () => {
  const byEditor = { level: 'blocking', office: 'editor', by: 3 } as const
  const byChief = { level: 'blocking', office: 'chief', by: 6 } as const
  const early = { isFinal: false, submittedBy: 1 }
  const final = { isFinal: true, submittedBy: 1 }

  test.each([
    [
      'a hint, whoever let it stand',
      'advisory',
      { level: 'advisory', office: 'author', by: 1 },
      final,
      true,
    ],
    [
      'a hint that has become blocking',
      'blocking',
      { ...byEditor, level: 'advisory' },
      early,
      false,
    ],
    ['what an editor let stand, on the way', 'blocking', byEditor, early, true],
    ['what an editor let stand, at the last sign-off', 'blocking', byEditor, final, false],
    ['what a chief let stand, at the last sign-off', 'blocking', byChief, final, true],
    [
      'what a chief let stand in their own submission',
      'blocking',
      byChief,
      { isFinal: true, submittedBy: 6 },
      false,
    ],
  ] as const)('%s', (_, level, stood, proofread, settled) => {
    expect(isSettled(level, stood, proofread)).toBe(settled)
  })
})
