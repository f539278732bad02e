import { expect, test } from 'vitest'
import { picksInForm } from './picks-in-form'

test('the picks as the form has them: in the order of the rows, without empty ones', () => {
  const fields = {
    lead: { value: 7 },
    secondary: { value: 3, rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    'secondary.0.story': { value: 9 },
    'secondary.1.story': { value: null },
    'secondary.2.story': { value: 8 },
  }
  expect(picksInForm(fields)).toEqual({ lead: 7, secondary: [9, 8] })
  expect(picksInForm({})).toEqual({ lead: null, secondary: [] })
})
