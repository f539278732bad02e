import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCopy } from './check-copy'
import { bareContext } from './context'

const context = bareContext('2026-11-24', (text) => text)
const spans = (text: string) =>
  checkCopy({ kind: 'story', text }, context).map(
    ({ rule, start, end }) => `${rule} ${start} ${end}`,
  )

test('findings are in reading order, each with its place and its words', () => {
  const findings = checkCopy(
    {
      kind: 'story',
      headline: '残废人之家',
      paragraphs: ['定于11月31日举行', '手机13812345678'],
      authors: [],
      source: '',
    },
    context,
  )
  expect(findings.map(({ rule, quote, place }) => [rule, quote, place.field, place.index])).toEqual(
    [
      ['forbidden-words', '残废人', 'headline', null],
      ['impossible-date', '11月31日', 'paragraph', 0],
      ['phone-number', '13812345678', 'paragraph', 1],
      ['origin', '', 'authors', null],
    ],
  )
})

test('whatever is written, a quote is what stands at its place', () => {
  const pieces = fc.constantFrom(
    '残废人',
    '亲自到场',
    '（',
    '“',
    '”',
    '11月31日',
    '。。',
    '...',
    '13812345678',
    '患者张小兵',
    '24时30分',
    '𠮷',
    '\n',
    '渡口',
    ',',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      for (const finding of checkCopy({ kind: 'story', text }, context)) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.quote)
        expect(finding.end).toBeGreaterThan(finding.start)
      }
    }),
  )
})

// A rule that looks back or ahead without bound would find something else in a text of a hundred copies.
test('a page of a hundred paragraphs is a hundred times one paragraph', () => {
  const paragraph = '局长亲自到场慰问残废人，，定于11月31日举行...患者张小兵手机13812345678。\n'
  const once = spans(paragraph)
  expect(once.length).toBeGreaterThan(5)
  expect(spans(paragraph.repeat(100))).toHaveLength(once.length * 100)
})
