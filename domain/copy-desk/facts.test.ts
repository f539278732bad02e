import { expect, test } from 'vitest'
import { eventFacts, pledgeFacts, studioFacts } from './facts'

test('a studio’s ledger is added up kind by kind', () => {
  const studio = {
    name: '洪亮塔吊创新工作室',
    slug: 'hongliang',
    achievements: [
      { kind: 'patent' as const, count: 3 },
      { kind: 'softwareCopyright' as const, count: 10 },
      { kind: 'patent' as const, count: 2 },
    ],
  }
  expect(studioFacts(studio).map(({ label, value, link }) => [label, value, link])).toEqual([
    ['洪亮塔吊创新工作室的专利', 5, '/studios/hongliang'],
    ['洪亮塔吊创新工作室的软件著作权', 10, '/studios/hongliang'],
  ])
})

test('an event has its route and its people, a pledge those who signed on paper', () => {
  expect(eventFacts({ name: '环湖骑行', slug: 'huanhu', route: { lengthKm: 12 } }, 412)).toEqual([
    {
      label: '“环湖骑行”全程公里数',
      cues: ['环湖骑行'],
      units: ['公里', '千米'],
      value: 12,
      link: '/events/huanhu',
    },
    {
      label: '“环湖骑行”报名成功人数',
      cues: ['环湖骑行'],
      units: ['人', '名', '位'],
      value: 412,
      link: '/events/huanhu',
    },
  ])
  expect(
    pledgeFacts({ title: '节水倡议', slug: 'jieshui', signedOnPaper: { count: 3250 } })[0],
  ).toMatchObject({ value: 3250, units: expect.arrayContaining(['人', '个签名']) })
})

test('what has no figure is no fact', () => {
  expect(eventFacts({ name: '讲座', slug: 'a', route: {} }, 0)).toEqual([])
  expect(studioFacts({ name: '某工作室', slug: 'b', achievements: null })).toEqual([])
  expect(pledgeFacts({ title: '倡议', slug: 'c', signedOnPaper: { count: 0 } })).toEqual([])
})
