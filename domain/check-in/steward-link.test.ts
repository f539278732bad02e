import { expect, test } from 'vitest'
import { linkState, stewardLinkInput } from './steward-link'

const NOW = new Date('2026-11-24T00:00:00.000Z')
const input = (more: object) =>
  stewardLinkInput(NOW).safeParse({
    label: ' 起点 王师傅 ',
    until: '2026-11-24T04:00:00.000Z',
    ...more,
  })
const refusal = (more: object) => input(more).error?.issues[0]?.message

test('a link is for somebody, for a checkpoint or all, until some time', () => {
  expect(input({}).data).toEqual({
    label: '起点 王师傅',
    checkpoint: null,
    until: '2026-11-24T04:00:00.000Z',
  })
  expect(input({ checkpoint: 'a' }).data?.checkpoint).toBe('a')
})

test.each([
  [{ label: ' ' }, '请写明交给谁，例如“起点 王师傅”。'],
  [{ until: '2026-11-24T00:00:00.000Z' }, '有效期须在现在以后。'],
  [{ until: '2027-11-24T00:00:00.000Z' }, '有效期不能超过 60 天。'],
  [{ until: '' }, '请填写有效到什么时候。'],
])('%o is refused', (more, sentence) => {
  expect(refusal(more)).toBe(sentence)
})

test('is open until its time, unless it was revoked', () => {
  const until = new Date('2026-11-24T04:00:00.000Z')
  expect(linkState({ until, revokedAt: null }, NOW)).toBe('open')
  expect(linkState({ until, revokedAt: null }, until)).toBe('expired')
  expect(linkState({ until, revokedAt: NOW }, NOW)).toBe('revoked')
})
