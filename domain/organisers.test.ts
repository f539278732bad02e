import { expect, test } from 'vitest'
import { organisersByRole } from './organisers'

test('主办 before 承办 before 协办, whatever the order of entry', () => {
  const line = organisersByRole([
    { role: 'coOrganiser', name: '区体育局' },
    { role: 'host', name: '市总工会' },
    { role: 'organiser', name: '甲区总工会' },
    { role: 'host', name: '市体育局' },
  ])
  expect(line.map(({ label, organisations }) => [label, organisations.map((o) => o.name)])).toEqual(
    [
      ['主办', ['市总工会', '市体育局']],
      ['承办', ['甲区总工会']],
      ['协办', ['区体育局']],
    ],
  )
})

test('nobody organises nothing', () => {
  expect(organisersByRole([])).toEqual([])
})
