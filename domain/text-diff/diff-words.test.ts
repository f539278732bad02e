import { expect, test } from 'vitest'
import { diffWords } from './diff-words'

test('a number and a word change, the rest of the sentence stays', () => {
  expect(diffWords('本报讯 300名职工参加。', '本报讯 412名职工参加。')).toEqual([
    { kind: 'same', text: '本报讯 ' },
    { kind: 'deleted', text: '300' },
    { kind: 'inserted', text: '412' },
    { kind: 'same', text: '名职工参加。' },
  ])
})

test('nothing changes, something comes of nothing, something goes', () => {
  expect(diffWords('工会', '工会')).toEqual([{ kind: 'same', text: '工会' }])
  expect(diffWords('', '工会')).toEqual([{ kind: 'inserted', text: '工会' }])
  expect(diffWords('工会', '')).toEqual([{ kind: 'deleted', text: '工会' }])
  expect(diffWords('', '')).toEqual([])
})
