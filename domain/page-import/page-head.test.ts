import { expect, test } from 'vitest'
import { fold } from './fold'
import { isPageHead, readPageHead } from './page-head'

test.each([
  [['第04版:工会'], { number: '04', section: '工会' }],
  [['04版：要 闻'], { number: '04', section: '要闻' }],
  [['A03'], { number: 'A03' }],
  [['第A03版:工会新闻'], { number: 'A03', section: '工会新闻' }],
  [['第一版'], { number: '1' }],
  [['00002版：工会'], { number: '02', section: '工会' }],
  [['第4版(要闻)'], { number: '4', section: '要闻' }],
  [['临江日报数字报', '2022年09月05日 星期一'], { publication: '临江日报', date: '2022-09-05' }],
  [
    ['《临江工人报》（2021年12月22日 02版）'],
    { publication: '临江工人报', date: '2021-12-22', number: '02' },
  ],
  [
    ['临江工人报 2023年5月10日 星期三 第2版 综合'],
    { publication: '临江工人报', date: '2023-05-10', number: '2', section: '综合' },
  ],
  [['二〇二二年九月五日'], { date: '2022-09-05' }],
  [['版面：07： 人物'], { number: '07', section: '人物' }],
])('%s', (lines, expected) => {
  const folded = lines.map(fold)
  for (const line of folded) expect(isPageHead(line), line).toBe(true)
  const absent = { publication: null, date: null, number: null, section: null }
  expect(readPageHead(folded, [])).toEqual({ ...absent, ...expected })
})

test('what the page does not say comes from the caller', () => {
  const known = { publication: '临江日报', date: '2022-09-05' }
  expect(readPageHead(['第2版'], [], known)).toEqual({ ...known, number: '2', section: null })
})

test.each([
  '东湖区总工会送清凉到工地',
  '2022年服务周开幕',
  '第三届职工运动会举行',
  '下转第2版',
  '他在第4版读到这条消息。',
])('%s is no page head', (line) => {
  expect(isPageHead(fold(line))).toBe(false)
})
