import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { repeatedMarks } from './repeated-marks'

test.each([
  ['他来了，，大家都到了。。', ['，，', '。。']],
  ['钳工、、焊工', ['、、']],
  ['他来了，。', ['，。']],
  ['开工啦！！！！', ['！！！！']],
  ['行吗？。', ['？。']],
])('%s', (text, expected) => {
  expect(quotesBy(repeatedMarks, text)).toEqual(expected)
})

test.each(['开工啦！！！', '真的吗？！', '他说：“好。”', '等一等。。。', '“来！”，他喊'])(
  '%s is right',
  (text) => {
    expect(quotesBy(repeatedMarks, text)).toEqual([])
  },
)
