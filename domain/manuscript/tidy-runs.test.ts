import { expect, test } from 'vitest'
import { tidyRuns } from './tidy-runs'

const plain = (text: string) => ({ text, bold: false, href: null })
const bold = (text: string) => ({ text, bold: true, href: null })

test('the indent, blanks at the end and what nobody sees are left out', () => {
  expect(tidyRuns([plain('\u3000\u3000骑行在\u200b运河边举行。\u00a0 ')])).toEqual([
    plain('骑行在运河边举行。'),
  ])
  expect(tidyRuns([plain('\u3000'), bold('\u3000\ufeff '), plain('\n')])).toEqual([])
  expect(tidyRuns([])).toEqual([])
})

test('a line end of the source is no space between Chinese characters, and one between words', () => {
  expect(tidyRuns([plain('三百名'), plain('\n  '), plain('职工\r\n参加 City\nRide。')])).toEqual([
    plain('三百名职工参加 City Ride。'),
  ])
})

test('pieces of one form become one', () => {
  expect(tidyRuns([bold('一、'), bold('准备'), plain('两周')])).toEqual([
    bold('一、准备'),
    plain('两周'),
  ])
})

test('a space inside a name is kept', () => {
  expect(tidyRuns([plain('张\u3000三、李 四')])).toEqual([plain('张\u3000三、李 四')])
})
