import { fuwu } from './fuwu'
import { gongjiang } from './gongjiang'
import { jiangbohui } from './jiangbohui'
import { jiceng } from './jiceng'
import { pinglun } from './pinglun'
import { weiquan } from './weiquan'
import { wenti } from './wenti'
import { yaowen } from './yaowen'

export const articles = [
  ...yaowen,
  ...jiangbohui,
  ...jiceng,
  ...weiquan,
  ...gongjiang,
  ...wenti,
  ...pinglun,
  ...fuwu,
]
