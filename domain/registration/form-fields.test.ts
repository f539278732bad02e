import { expect, test } from 'vitest'
import { keptFields, sentOf } from './form-fields'

test('the fields are what the API takes', () => {
  expect(
    sentOf({
      ...{ event: 'x', ticket: 't', website: '', proof: '' },
      ...{ name: '林晓', phone: '13900000001', employer: '机床厂', memberNumber: '', pool: '' },
      ...{ 'answers.a1': '有', 'answers.a2': '', consent: 'abc', sensitiveConsent: 'yes' },
    }),
  ).toEqual({
    ...{ name: '林晓', phone: '13900000001', employer: '机床厂', memberNumber: '', pool: '' },
    answers: { a1: '有', a2: '' },
    consent: 'abc',
    sensitiveConsent: true,
  })
  expect(sentOf({})).toMatchObject({ answers: {}, sensitiveConsent: false })
})

test('what was typed is kept, and nothing else', () => {
  const typed = { name: '林·"晓"', phone: '12345', consent: 'abc', 'answers.q': '一\n二' }
  expect(keptFields({ ...typed, event: 'x', website: 'y', proof: 'z' })).toEqual(typed)
})

test.each(['字', '𠮷', '"', '\n', 'a'])(
  'twelve long answers of %j fit into a cookie',
  (character) => {
    const answers = Array.from({ length: 12 }, (_, i) => [
      `answers.${String(i).padStart(24, '0')}`,
      character.repeat(300),
    ])
    const kept = keptFields({
      ...{ ticket: 'x'.repeat(101), consent: 'f'.repeat(64), name: '林'.repeat(300) },
      ...Object.fromEntries(answers),
    })
    const cookie = Buffer.from(JSON.stringify({ problem: 'not-eligible', typed: kept }))
    // 4,000 letters of base64 hold 3,000 bytes.
    expect(cookie.length).toBeLessThanOrEqual(2_500)
    expect(kept.ticket).toHaveLength(101)
    expect([...(kept.name ?? '')].length).toBe(210)
    // Broken between characters, never inside one.
    expect(Object.values(kept).join('')).not.toMatch(/\p{Cs}/u)
  },
)
