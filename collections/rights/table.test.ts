import { expect, test } from 'vitest'
import { ACTORS, type ActorName } from './actors'
import { type Cells, differences, parseTables, renderTable } from './table'

const table = (rows: Record<string, string>): Cells =>
  new Map(
    Object.entries(rows).map(([operation, outcome]) => [
      operation,
      new Map<ActorName, string>(ACTORS.map((actor) => [actor, outcome])),
    ]),
  )

test('what is rendered is read back, for each name of the heading', () => {
  const cells = table({ list: '–', 'read one': '404' })
  const tables = parseTables(`# Words\n\n## a, b\n\n${renderTable(cells)}\n`)
  expect([...tables.keys()]).toEqual(['a', 'b'])
  expect(differences(tables.get('b'), cells)).toEqual([])
})

test('a cell that is otherwise, one that is not declared, and one whose door is gone', () => {
  const found = table({ read: '✓', delete: '403' })
  const declared = table({ read: '✓', update: '403' })
  declared.get('read')?.set('public', '403')
  const sentences = differences(declared, found)
  expect(sentences).toContain('read × public: declared 403, but it is ✓')
  expect(sentences).toContain('delete × chief: not declared (it is 403)')
  expect(sentences).toContain('update: declared, but no such operation exists')
  expect(sentences).toHaveLength(1 + ACTORS.length + 1)
})

test('a collection without any table', () => {
  expect(differences(undefined, table({ list: '✓' }))).toHaveLength(ACTORS.length)
})
