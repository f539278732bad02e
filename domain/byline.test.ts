import { expect, it } from 'vitest'
import { bylineOf, openingOf } from './byline'

const nobody = { dateline: null, reporterTitle: null, reporters: [], correspondents: [] }

it('runs the people in behind the dateline', () => {
  const byline = {
    ...nobody,
    dateline: '本报讯',
    reporters: ['林晓', '陆舟'],
    correspondents: ['周一鸣'],
  }
  expect(openingOf(byline)).toBe('本报讯（记者 林晓 陆舟 通讯员 周一鸣）')
  expect(bylineOf(byline)).toBeNull()
})

it('leaves a dateline without people as it is', () => {
  expect(openingOf({ ...nobody, dateline: '新华社北京11月20日电' })).toBe('新华社北京11月20日电')
})

it('names the people on a line of their own where there is no dateline', () => {
  expect(bylineOf({ ...nobody, reporterTitle: '首席记者', reporters: ['林晓'] })).toBe(
    '本报首席记者 林晓',
  )
  expect(bylineOf({ ...nobody, correspondents: ['周一鸣'] })).toBe('通讯员 周一鸣')
  expect(bylineOf({ ...nobody, reporters: ['程小舟'] }, true)).toBeNull()
  expect(bylineOf(nobody)).toBeNull()
  expect(openingOf(nobody)).toBeNull()
})
