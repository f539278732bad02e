import { expect, test } from 'vitest'
import { sheetOf } from './sheet'

test('a head and a row for each, all of them words', () => {
  expect(
    sheetOf([
      {
        name: '林晓',
        phone: '138****5678',
        employer: '=1+1',
        union: '临江机床厂工会',
        status: 'confirmed',
        arrivedAt: '2026-11-24T01:02:03.000Z',
        souvenirs: ['骑行帽', '奖牌'],
      },
      {
        name: '㛃',
        phone: '',
        employer: '某厂',
        union: null,
        status: 'waitlisted',
        arrivedAt: null,
        souvenirs: [],
      },
    ]),
  ).toEqual([
    ['序号', '姓名', '手机号', '单位', '所属工会', '状态', '签到时间', '领取情况'],
    [
      '1',
      '林晓',
      '138****5678',
      '=1+1',
      '临江机床厂工会',
      '报名成功',
      '2026年11月24日 09:02',
      '骑行帽、奖牌',
    ],
    ['2', '㛃', '', '某厂', '', '候补', '', ''],
  ])
})
