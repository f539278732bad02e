import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPage } from './build-page'
import { coverage } from './coverage'
import { segmentPage } from './segment-page'

/** Pieces that pages are made of, so that random pages meet every rule, and noise. */
const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '　　',
  ' ',
  '# ',
  '## ',
  '### ',
  '**',
  '本报讯',
  '（记者 张晶）',
  '(记者张晶 通讯员 李明)',
  '本报记者 张晶 摄',
  '广告',
  '登报咨询电话:0512-00001234',
  '■',
  '【工会要闻】',
  '编者按：',
  '开栏语',
  '下转第2版',
  '（下转第2版）',
  '（上接第1版）',
  '第04版:工会',
  '2022年09月05日 星期一',
  '上一版 下一版',
  '临江市总工会举办职工运动会',
  '东湖区总工会联合举办',
  '。',
  '，',
  '——',
  '“',
  '”',
  '新华社北京12月6日电',
  '（据新华社）',
  '图为现场。',
  '（12月6日摄）',
  '责任编辑：张晶',
  '\u0000',
  '𠮷',
  '<br>',
  '![](a.png)',
  '(',
  '（张晶 李明）',
]

const anyPage = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), {
      maxLength: 40,
    })
    .map((p) => p.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('every character of any input lands exactly once in a story, advertisement, furniture or unplaced', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      let at = 0
      for (const part of coverage(text)) {
        expect(part.start).toBe(at)
        expect(part.end).toBeGreaterThan(part.start)
        expect(part.story === null).toBe(part.place !== 'story')
        at = part.end
      }
      expect(at).toBe(text.length)
    }),
    { numRuns: 1500 },
  )
})

test('every paragraph segment is words of some paragraph or caption: building loses nothing', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const segments = segmentPage(text)
      const page = buildPage(segments, text)
      const kept = JSON.stringify(page.stories.map((s) => [s.paragraphs, s.captions])).replace(
        /\s/g,
        '',
      )
      for (const segment of segments) {
        if (segment.role !== 'paragraph') continue
        for (const word of text.slice(segment.start, segment.end).match(/\p{sc=Han}+/gu) ?? []) {
          expect(kept).toContain(word)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('two megabytes of whatever they are made of land whole', () => {
  const story =
    '## 临江市总工会举办职工运动会\n\n本报讯（记者 张晶）9月2日，运动会在体育馆举行。\n\n本报记者 张晶 摄\n\n'
  const pages = [
    story.repeat(9_000),
    '临江市总工会举办职工运动会'.repeat(50_000),
    '（张晶'.repeat(200_000),
    '上一版下一版返回目录'.repeat(65_000),
    `${'一'.repeat(13)}\n`.repeat(50_000),
    '\n'.repeat(1_000_000),
  ]
  for (const page of pages) {
    const segments = segmentPage(page)
    buildPage(segments, page)
    const landed = segments.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(landed, page.slice(0, 20)).toBe(page.length)
  }
}, 60_000)
