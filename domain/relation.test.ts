import { expect, test } from 'vitest'
import { relationId } from './relation'

test.each([
  [7, 7],
  [{ id: 7, name: '东湖区总工会' }, 7],
  [null, null],
  [undefined, null],
  ['7', null],
  [{ name: '东湖区总工会' }, null],
  [{ id: 'articles:7' }, null],
])('of the relation %j the id is %j', (relation, id) => {
  expect(relationId(relation)).toBe(id)
})
