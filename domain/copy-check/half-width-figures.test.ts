import { expect, test } from 'vitest'
import { halfWidthFigures } from './half-width-figures'

test('full-width figures and X become half-width, in their places', () => {
  expect(halfWidthFigures('第１２期Ｘ，3人')).toBe('第12期X，3人')
})
