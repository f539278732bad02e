import { expect, test } from 'vitest'
import { joinHeadline } from './run-on'

test.each([
  [['望江区总工会', '举办女职工插花活动'], '望江区总工会举办女职工插花活动'],
  [['实习生受伤，', '用人单位要不要担责？'], '实习生受伤，用人单位要不要担责？'],
  [['首批职工入学“求学', '圆梦”行动启动'], '首批职工入学“求学圆梦”行动启动'],
  [['市总工会为一线职工的', '健康保驾护航'], '市总工会为一线职工的健康保驾护航'],
  [['健康工间操', '职工展风采'], '健康工间操 职工展风采'],
  [['一行标题'], '一行标题'],
])('%s is set as %s', (lines, headline) => {
  expect(joinHeadline(lines)).toBe(headline)
})
