import { expect, test } from 'vitest'
import { parseByline, peopleLine } from './byline'

test.each([
  ['本报记者 张晶', { reporters: ['张晶'] }],
  ['（记者 张 晶）', { reporters: ['张晶'] }],
  ['(记者张晶 通讯员李明 王小川)', { reporters: ['张晶'], correspondents: ['李明', '王小川'] }],
  ['（记者 张晶、李明；通讯员 白 帆）', { reporters: ['张晶', '李明'], correspondents: ['白帆'] }],
  ['本报记者张晶本报通讯员李小明', { reporters: ['张晶'], correspondents: ['李小明'] }],
  ['记者 张晶 实习生 李明', { reporters: ['张晶', '李明'], reporterTitle: '实习生' }],
  ['（首席记者 张晶）', { reporters: ['张晶'], reporterTitle: '首席记者' }],
  ['本报见习记者 欧阳晓', { reporters: ['欧阳晓'], reporterTitle: '见习记者' }],
  ['工人日报—中工网记者 张晶', { reporters: ['张晶'] }],
  ['本报评论员', { reporterTitle: '本报评论员' }],
  [
    '■本报记者 张晶 文/摄',
    { reporters: ['张晶'], credits: [{ names: ['张晶'], role: '文/摄', agency: null }] },
  ],
  [
    '文/张晶 图/李明',
    { reporters: ['张晶'], credits: [{ names: ['李明'], role: '图', agency: null }] },
  ],
  [
    '张晶/文 李明/摄',
    { reporters: ['张晶'], credits: [{ names: ['李明'], role: '摄', agency: null }] },
  ],
  [
    '本报记者 张晶 文 李明 摄',
    { reporters: ['张晶'], credits: [{ names: ['李明'], role: '摄', agency: null }] },
  ],
  ['作者：石小川', { reporters: ['石小川'] }],
  ['（作者系临江市社科院副研究员）', { reporterTitle: '临江市社科院副研究员' }],
  ['记者阿依古丽·买买提', { reporters: ['阿依古丽·买买提'] }],
  ['记 者 张 晶 通 讯 员 李 明', { reporters: ['张晶'], correspondents: ['李明'] }],
])('%s', (text, expected) => {
  const nobody = { reporters: [], correspondents: [], reporterTitle: null, credits: [] }
  expect(parseByline(text)).toEqual({ ...nobody, ...expected })
})

test.each([
  ['本报记者 张晶 摄', 'credit'],
  ['张晶、李明 摄影报道', 'credit'],
  ['新华社发(张晶 摄)', 'credit'],
  ['□ 张晶', 'byline'],
  ['(张晶 李明)', 'byline'],
  ['记者手记', null],
  ['记者从市总工会获悉', null],
  ['市总工会举办运动会', null],
  ['本报记者张晶昨天在现场看到,工人们正在作业。', null],
])('the line %s is %s', (line, kind) => {
  expect(peopleLine(line)).toBe(kind)
})

test('a bare name is a byline only where the place allows it', () => {
  expect(peopleLine('丁 宁')).toBeNull()
  expect(peopleLine('丁 宁', true)).toBe('byline')
  expect(peopleLine('江边夜色', true)).toBeNull()
})
