import { expect, test } from 'vitest'
import { arrangeStack } from './headline-stack'

const plain = (...lines: string[]) => arrangeStack(lines.map((text) => ({ text, level: 0 })))

test('Markdown levels decide: above the highest stands the kicker, below it the deck', () => {
  expect(
    arrangeStack([
      { text: '首届江海工匠论坛举行', level: 1 },
      { text: '《江海工匠图录》同日首发', level: 2 },
    ]),
  ).toEqual(['headline', 'deck'])
  expect(
    arrangeStack([
      { text: '市总工会宣教中心举办巡讲活动', level: 3 },
      { text: '八名渡口职工讲述故事', level: 2 },
    ]),
  ).toEqual(['kicker', 'headline'])
})

test('a label over the stack is a column, not a kicker', () => {
  expect(
    arrangeStack([
      { text: '关注江海博览会', level: 3 },
      { text: '东湖区三百职工骑行环湖', level: 2 },
    ]),
  ).toEqual(['column', 'headline'])
  expect(plain('【工会要闻】', '东湖区总工会送清凉到工地')).toEqual(['column', 'headline'])
  expect(plain('图片新闻')).toEqual(['column'])
})

test('without levels the words decide', () => {
  expect(plain('东湖区总工会送清凉到工地')).toEqual(['headline'])
  expect(plain('近千名选手比拼十二个工种', '临江市职工技能大赛在体育中心落幕')).toEqual([
    'kicker',
    'headline',
  ])
  expect(plain('职工运动会开幕', '三千名选手将在一周里参加十四个项目的比赛')).toEqual([
    'headline',
    'deck',
  ])
  expect(plain('三十年只做一件事', '——记首席技师江海')).toEqual(['headline', 'deck'])
  expect(plain('健康工间操', '职工展风采')).toEqual(['headline', 'headline'])
  expect(plain('市领导在座谈会上强调：', '把好事办到职工心坎上去')).toEqual(['kicker', 'headline'])
  expect(
    plain('近千名选手比拼十二个工种啦', '临江技能大赛落幕', '三十名选手获“技术能手”称号'),
  ).toEqual(['kicker', 'headline', 'deck'])
})

test('a headline that a list of the page names is the headline', () => {
  const lines = [
    { text: '临江技能大赛落幕', level: 0 },
    { text: '三十名选手获称号', level: 0 },
  ]
  expect(arrangeStack(lines, new Set(['临江技能大赛落幕']))).toEqual(['headline', 'deck'])
})
