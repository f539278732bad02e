import { expect, test } from 'vitest'
import { drawingProblem, gridOf } from './drawing'

test('every character is a square; empty edges are cut, short rows filled', () => {
  expect(gridOf('\n．．北北\n．西北\n')).toEqual([
    [null, '北', '北'],
    ['西', '北', null],
  ])
})

test('a drawing of nothing is no map', () => {
  expect(gridOf('')).toEqual([])
  expect(gridOf('．． \n　．')).toEqual([])
})

test('a drawing that the legend explains can be used', () => {
  expect(drawingProblem('．北\n西江', [{ sign: '北' }, { sign: '西' }, { sign: '江' }])).toBeNull()
  expect(drawingProblem('', [])).toBeNull()
})

test('a refusal names the place', () => {
  expect(drawingProblem('北北\n北海', [{ sign: '北' }])).toBe('第2行第2个字“海”没有在图例里说明。')
  expect(drawingProblem('北', [{ sign: '北' }, { sign: '北' }])).toBe(
    '图例里的“北”出现了两次，一个代字只能代表一处。',
  )
  expect(drawingProblem('北', [{ sign: '北岭' }])).toBe(
    '图例里的“北岭”不能作代字：代字是一个字，不能是空格或句点。',
  )
  expect(drawingProblem('北'.repeat(49), [{ sign: '北' }])).toBe('第1行有49个字，最多48个字。')
  expect(drawingProblem('北\n'.repeat(40), [{ sign: '北' }])).toBe('城区图有41行，最多40行。')
})
