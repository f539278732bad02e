import { expect, test } from 'vitest'
import { importKey, occurrences } from './fingerprint'

const head = { publication: '某某工人报', date: '2026-11-23', number: '04', section: '工会' }

test('the same story printed otherwise has the same key', () => {
  const key = importKey('article', head, '500名职工骑行，护河')
  expect(importKey('article', { ...head, number: '4' }, '５００名职工　骑行 护河')).toBe(key)
  expect(importKey('article', { ...head, section: null }, '500名职工骑行“护河”')).toBe(key)
})

test('another day, page, paper, title or kind has another', () => {
  const key = importKey('article', head, '骑行')
  expect(importKey('article', { ...head, date: '2026-11-24' }, '骑行')).not.toBe(key)
  expect(importKey('article', { ...head, number: '14' }, '骑行')).not.toBe(key)
  expect(importKey('article', { ...head, publication: '某某日报' }, '骑行')).not.toBe(key)
  expect(importKey('article', head, '步行')).not.toBe(key)
  expect(importKey('event', head, '骑行')).not.toBe(key)
  expect(importKey('article', head, '骑行', 1)).not.toBe(key)
})

test('equal titles of one page are counted', () => {
  expect(occurrences(['编者按', '骑行', '编者按', '编 者 按'])).toEqual([0, 0, 1, 2])
})
