import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverage } from './coverage'
import { importPage } from './import-page'

// The page of the README's first try: the structure of a real one, in our own words.
const text = readFileSync(new URL('../../docs/samples/page.md', import.meta.url), 'utf8')
const page = importPage(text)

test('the page head', () => {
  expect(page.page).toEqual({
    publication: '临江工人报',
    date: '2023-09-18',
    number: '04',
    section: '工会',
  })
})

test('the headline stacks, columns and people of the five stories', () => {
  const told = page.stories.map((s) => [
    s.column,
    s.kicker,
    s.headline,
    s.deck,
    s.reporters,
    s.correspondents,
  ])
  expect(told).toEqual([
    [null, null, '首届江海工匠论坛举行', '《一锤一线 江海工匠图录》同日首发', ['方知夏'], []],
    [
      null,
      '市总工会宣教中心与望江区总工会联合举办巡讲活动',
      '八名渡口职工讲述“一江清水”的故事',
      null,
      ['沈立'],
      [],
    ],
    [
      null,
      '给老桥装上会说话的“听诊器”',
      '临江路桥工作室把新桥搬上江海博览会',
      null,
      ['顾小川'],
      [],
    ],
    ['关注江海博览会', null, '东湖区三百职工骑行环湖迎丰收', null, ['白帆'], ['石小川']],
    [null, '屏上先聊聊 线下再牵手', '临江高新区职工“云上鹊桥”连开三晚', null, ['方知夏'], []],
  ])
  expect(page.stories.map((s) => s.reporterTitle)).toEqual([null, null, '见习记者', null, null])
  expect(page.stories.map((s) => s.credits.flatMap((c) => c.names))).toEqual([
    [],
    ['叶栖梧'],
    [],
    ['白帆'],
    [],
  ])
})

test('paragraphs that the layout broke are whole', () => {
  expect(page.stories[1]?.paragraphs[1]).toBe(
    '活动现场，市总工会和望江区总工会共同发布护江节水倡议。台下的职工随后在倡议墙上写下自己的名字。',
  )
  expect(page.stories.map((s) => s.paragraphs.length)).toEqual([3, 2, 2, 2, 3])
})

test('the advertisement desk, and nothing left over', () => {
  expect(page.advertisements).toEqual([{ label: '广告', phones: ['0512-00001234'] }])
  expect(page.unplaced).toEqual([])
  expect(coverage(text).at(-1)?.end).toBe(text.length)
})

test('what is proposed for the portal', () => {
  const kinds = page.stories.map((s) => [...new Set(s.suggestions.map((one) => one.kind))])
  expect(kinds).toEqual([
    ['union', 'event', 'craftsman', 'pledge'],
    ['union', 'event', 'pledge'],
    ['studio', 'column'],
    ['union', 'event'],
    ['union'],
  ])
})
