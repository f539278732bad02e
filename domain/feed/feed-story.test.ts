import { expect, test } from 'vitest'
import { type FeedStory, storyAuthors, storyGuid, storyUpdated } from './feed-story'
import { storyHtml } from './story-html'

const story: FeedStory = {
  id: 7,
  href: '/news/x',
  kind: 'story',
  kicker: null,
  headline: '开幕',
  deck: '三百人<到会>',
  excerpt: '昨天 & 今天',
  publishedAt: '2026-11-24T01:00:00.000Z',
  updatedAt: '2026-11-23T01:00:00.000Z',
  picture: null,
  column: null,
  union: null,
  byline: { dateline: null, reporterTitle: null, reporters: ['林晓'], correspondents: ['周一鸣'] },
  source: null,
  lentFrom: null,
  corrections: [{ date: '2026-11-24T03:00:00.000Z', text: '应为三百。' }],
}

test('a story keeps its name when its address changes', () => {
  expect(storyGuid('https://gonghui.example.cn', 7)).toBe('tag:gonghui.example.cn,2026:articles/7')
  expect(storyGuid('http://localhost:3000', 7)).toBe('tag:localhost,2026:articles/7')
})

test('who wrote it: ours, the original author, or the paper', () => {
  const nobody = { ...story, byline: { ...story.byline, reporters: [], correspondents: [] } }
  expect(storyAuthors(story, '临江工人报')).toEqual(['林晓', '周一鸣'])
  expect(storyAuthors(nobody, '临江工人报')).toEqual(['临江工人报'])
  const source = { publication: '新华社', author: null }
  expect(storyAuthors({ ...story, source }, '临江工人报')).toEqual(['新华社'])
  const lent = { ...nobody, lentFrom: '东湖区总工会' }
  expect(storyAuthors(lent, '城北区总工会')).toEqual(['东湖区总工会'])
})

test('it was not changed before it was published', () => {
  expect(storyUpdated(story)).toBe('2026-11-24T01:00:00.000Z')
  const corrected = { ...story, updatedAt: '2026-11-24T03:00:00.000Z' }
  expect(storyUpdated(corrected)).toBe('2026-11-24T03:00:00.000Z')
})

test('in another union’s feed it says where it comes from', () => {
  expect(storyHtml({ ...story, lentFrom: '东湖区总工会' }, 'https://a.cn')).toContain(
    '<p>来源：东湖区总工会</p>',
  )
})

test('words are no marks, addresses are whole, a correction is there', () => {
  expect(storyHtml(story, 'https://a.cn').split('\n')).toEqual([
    '<p><strong>三百人&lt;到会&gt;</strong></p>',
    '<p>昨天 &amp; 今天</p>',
    '<p>更正（2026年11月24日）：应为三百。</p>',
    '<p><a href="https://a.cn/news/x">阅读全文</a></p>',
  ])
})
