import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { ROLE_LABELS } from '../../domain/roles'
import { demoAccountsTable, displayWidth, ROLE_NAMES } from './accounts.mjs'

it('counts a Chinese character as two columns', () => {
  expect(displayWidth('admin')).toBe(5)
  expect(displayWidth('海棠区总工会')).toBe(12)
})

it('calls the roles what the admin calls them', () => {
  expect(ROLE_NAMES).toEqual(ROLE_LABELS)
})

it('aligns the table', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gonghui-accounts-'))
  const file = path.join(folder, 'demo-accounts.json')
  writeFileSync(
    file,
    JSON.stringify([
      { role: 'admin', union: null, email: 'admin@example.org', password: 'one' },
      { role: 'editor', union: '海棠区', email: 'e@example.org', password: 'two' },
    ]),
  )
  expect(demoAccountsTable(file)).toBe(
    [
      '    角色      工会    邮箱               密码',
      '    管理员            admin@example.org  one',
      '    责任编辑  海棠区  e@example.org      two',
    ].join('\n'),
  )
  rmSync(folder, { recursive: true })
})

it('is absent where no demo content was written', () => {
  expect(demoAccountsTable('/nowhere.json')).toBeNull()
})
