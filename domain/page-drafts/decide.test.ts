import { describe, expect, test } from 'vitest'
import { segmentPage } from '../page-import/segment-page'
import { decide, storyNumbers } from './decide'
import { createRequest } from './request'

const text = `第04版:工会
某某工人报 2026年11月23日

## 沿河骑行迎新季

本报讯（记者 林小禾）11月20日，由东湖区总工会主办的“绿色出行”职工骑游季在运河公园举行，共有300名职工参加。

## 夜校开到工地旁

本报讯（记者 周见山）工地旁的夜校本周开课，第一课讲的是识图。

广告

登报咨询电话：55501234
`
const segments = segmentPage(text)
const head = { publication: '某某工人报', date: '2026-11-23', number: '04', section: '工会' }
const [first = -1, second = -1] = storyNumbers(segments)
const plain = { edits: {}, union: null, taken: [] }

describe('a decision', () => {
  test('is built from text and segments, with the corrections laid over it', () => {
    const decision = decide({
      text,
      segments,
      head,
      stories: [
        { ...plain, number: second, edits: { headline: '改过的标题', kicker: null } },
        { ...plain, number: 99 },
      ],
      phones: ['55501234', '110'],
    })
    expect(decision.stories.map(({ headline, reporters }) => ({ headline, reporters }))).toEqual([
      { headline: '改过的标题', reporters: ['周见山'] },
    ])
    expect(decision.phones).toEqual([{ number: '55501234', quote: '登报咨询电话：55501234' }])
  })
  test('keeps the proposals chosen, and only those of the story', () => {
    const all = [...Array(50).keys()]
    const take = (taken: number[]) =>
      decide({ text, segments, head, stories: [{ ...plain, number: first, taken }], phones: [] })
    expect(take([]).stories[0]?.taken).toEqual([])
    expect(take(all).stories[0]?.taken.some(({ kind }) => kind === 'event')).toBe(true)
  })
})

describe('a request', () => {
  const request = { text, segments, head, stories: [], phones: [] }
  const firstMessage = (input: unknown) => createRequest.safeParse(input).error?.issues[0]?.message
  test('whose segments tile the text is read', () => {
    expect(createRequest.safeParse(request).success).toBe(true)
  })
  test.each([
    ['a gap', segments.slice(1)],
    ['an end that is missing', segments.slice(0, -1)],
    ['an empty stretch', [{ ...segments[0], end: 0 }, ...segments]],
    ['none at all', []],
  ])('with %s is refused', (_what, wrong) => {
    expect(firstMessage({ ...request, segments: wrong })).toBe('分段与版面文字对不上，请重新识别。')
  })
  test('with too long a headline is refused at the field', () => {
    const story = { ...plain, number: first, edits: { headline: '长'.repeat(81) } }
    const issue = createRequest.safeParse({ ...request, stories: [story] }).error?.issues[0]
    expect(issue).toMatchObject({
      path: ['stories', 0, 'edits', 'headline'],
      message: '主题最多 80 个字。',
    })
  })
})
