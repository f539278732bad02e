import { expect, test } from 'vitest'
import { sharedWords, subjectWords } from './related'

const shared = (a: string, b: string) => sharedWords(subjectWords(a), subjectWords(b))

test('a caption shares the names of places and acts with its story', () => {
  expect(
    shared('宣讲活动上，职工讲述渡口变迁。', '渡口文化宣讲活动举办，讲述渡口变迁。'),
  ).toBeGreaterThan(2)
})

test('what every page of a union says is nothing shared', () => {
  expect(shared('12月6日，总工会工作人员在现场。', '近日，市总工会工作人员走访。')).toBe(0)
})
