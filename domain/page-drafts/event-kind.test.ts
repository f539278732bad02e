import { expect, test } from 'vitest'
import { eventKindOf } from './event-kind'

test.each([
  ['首届工匠论坛', 'forum'],
  ['“绿色出行”骑游季', 'sport'],
  ['沿河骑行志愿服务', 'volunteering'],
  ['“遇见你”青年职工联谊', 'matchmaking'],
  ['工匠故事宣讲活动', 'talk'],
  ['主题活动', null],
])('%s is %s', (name, kind) => {
  expect(eventKindOf(name)).toBe(kind)
})
