import { expect, test } from 'vitest'
import { importPage } from './import-page'

const proposals = (text: string) => importPage(text).stories[0]?.suggestions ?? []
const story = (body: string, headline = '江边的一天') =>
  `## ${headline}\n\n本报讯（记者 张晶）${body}\n`

test('unions, each once, by their full names', () => {
  const found = proposals(
    story(
      '由临江市总工会牵头，东湖区总工会和临江港务集团工会参加。各级工会都来了，工会会员也来了。',
    ),
  )
  expect(found.filter((s) => s.kind === 'union').map((s) => s.value)).toEqual([
    '临江市总工会',
    '东湖区总工会',
    '临江港务集团工会',
  ])
})

test('an event with its organisations by role, date, place, people and route', () => {
  const text = `2023年9月18日 星期一\n\n${story('9月16日，“骑向丰收”东湖区职工骑行活动在东湖湿地公园举行。活动由东湖区人民政府主办，东湖区总工会、东湖区体育局等单位承办，临江市图书馆协办，300余名职工参加。路线全长约12公里。')}`
  expect(proposals(text).find((s) => s.kind === 'event')).toEqual({
    kind: 'event',
    value: {
      name: '“骑向丰收”东湖区职工骑行活动',
      date: '2023-09-16',
      place: '东湖湿地公园',
      hosts: ['东湖区人民政府'],
      organisers: ['东湖区总工会', '东湖区体育局'],
      coOrganisers: ['临江市图书馆'],
      participants: 300,
      routeKm: 12,
    },
    confidence: 0.9,
    quote: '9月16日，“骑向丰收”东湖区职工骑行活动在东湖湿地公园举行。',
  })
})

test('without a year on the page the date says only month and day', () => {
  const event = proposals(story('9月16日，首届江海工匠论坛在临江举行。')).find(
    (s) => s.kind === 'event',
  )
  expect(event?.value).toMatchObject({ name: '首届江海工匠论坛', date: '--09-16', place: '临江' })
})

test('a studio with founding year and achievements', () => {
  const studio = proposals(
    story(
      '临江路桥养护公司智慧桥梁职工创新工作室成立于2019年，取得6个计算机软件著作权、两项发明专利，参编了1个地方标准。',
    ),
  ).find((s) => s.kind === 'studio')
  expect(studio?.value).toEqual({
    name: '临江路桥养护公司智慧桥梁职工创新工作室',
    employer: '临江路桥养护公司',
    founded: 2019,
    achievements: [
      { kind: 'software-copyright', count: 6 },
      { kind: 'patent', count: 2 },
      { kind: 'local-standard', count: 1 },
    ],
  })
})

test('craftsmen and pledges', () => {
  const found = proposals(story('“江海工匠”代表江一帆在论坛上宣读了《爱岗传艺倡议书》。'))
  expect(found.map((s) => [s.kind, s.value])).toEqual([
    ['craftsman', '江一帆'],
    ['pledge', '爱岗传艺倡议书'],
  ])
})

test('a label that its story never names is offered to the neighbour that does', () => {
  const page = importPage(
    `${story('博览会上，江海博览会的展台前挤满了人。', '新桥亮相江海博览会')}\n### 关注江海博览会\n\n${story('9月16日，大家骑车。', '三百职工骑行环湖')}`,
  )
  expect(page.stories.map((s) => s.column)).toEqual([null, '关注江海博览会'])
  expect(page.stories[0]?.suggestions).toContainEqual({
    kind: 'column',
    value: '关注江海博览会',
    confidence: 0.82,
    quote: '新桥亮相江海博览会',
  })
})
