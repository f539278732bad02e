import { expect, it } from 'vitest'
import { unbrokenParts } from './unbroken'

it.each([
  ['请拨打0500-5550120咨询', ['请拨打', '0500-5550120', '咨询']],
  ['周一至周五 9:00—17:30', ['周一至周五 ', '9:00—17:30', '']],
  ['证号LJ-2019-04571遗失', ['证号', 'LJ-2019-04571', '遗失']],
  ['编号91320500MA1XYZ作废', ['编号', '91320500MA1XYZ', '作废']],
  ['第3版，2026年', ['第3版，2026年']],
  ['', ['']],
])('cuts %s', (text, parts) => {
  expect(unbrokenParts(text)).toEqual(parts)
})
