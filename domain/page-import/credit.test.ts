import { expect, test } from 'vitest'
import { isCredit } from './credit'
import { fold } from './fold'
import { parseCredit } from './parse-credit'

test.each([
  ['本报记者 张晶 摄', [['张晶'], '摄', null]],
  ['张晶、李小明 摄影报道', [['张晶', '李小明'], '摄影报道', null]],
  ['（记者 张晶 通讯员 李明 摄）', [['张晶', '李明'], '摄', null]],
  ['新华社记者张晶摄', [['张晶'], '摄', '新华社']],
  ['新华社发', [[], '发', '新华社']],
  ['新华社发（张晶 摄）', [['张晶'], '摄', '新华社']],
  ['资料图片', [[], '资料图片', null]],
  ['摄影：张晶', [['张晶'], '摄影', null]],
  ['制图：李小明', [['李小明'], '制图', null]],
  ['望江区总工会供图', [['望江区总工会'], '供图', null]],
  ['（图片由望江区总工会提供）', [['望江区总工会'], '供图', null]],
  ['受访者供图', [['受访者'], '供图', null]],
])('%s', (text, [names, role, agency]) => {
  expect(isCredit(fold(text))).toBe(true)
  expect(parseCredit(text)).toEqual([{ names, role, agency }])
})

test.each([
  '（12月6日摄）',
  '（12月6日，无人机拍摄）',
  '摄影爱好者走进车间',
  '图片新闻',
  '本报记者 张晶',
])('%s is no credit', (text) => {
  expect(isCredit(fold(text))).toBe(false)
})
