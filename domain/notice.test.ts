import { expect, test } from 'vitest'
import { isNoticeNumber } from './notice'

test.each([
  ['2026-00017', true],
  ['DEMO-0001', true],
  ['补017', true],
  ['new', false],
  ['follow', false],
  ['1/2', false],
  ['1 2', false],
  ['', false],
])('%j is a number: %s', (number, is) => expect(isNoticeNumber(number)).toBe(is))
