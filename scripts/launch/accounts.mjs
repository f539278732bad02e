import { readFileSync } from 'node:fs'

/** As domain/roles.ts names them; a test compares the two, since Node alone runs this file. */
export const ROLE_NAMES = {
  author: '通讯员',
  editor: '责任编辑',
  reviewer: '二审',
  chief: '总编',
  admin: '管理员',
}

/**
 * The demo accounts as a table for the terminal, where a Chinese character is two columns wide.
 * @param {string} file written by the seed: `[{role, union, email, password}]`
 * @returns {string | null} null when there are none
 */
export function demoAccountsTable(file) {
  const accounts = readAccounts(file)
  if (!accounts) return null
  const rows = [['角色', '工会', '邮箱', '密码'], ...accounts.map(toRow)]
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => displayWidth(row[column]))),
  )
  return rows
    .map((row) => `    ${row.map((cell, i) => pad(cell, widths[i] ?? 0)).join('  ')}`)
    .join('\n')
}

function toRow({ role, union, email, password }) {
  return [ROLE_NAMES[role] ?? role, union ?? '', email, password]
}

function readAccounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** @param {string} text */
export function displayWidth(text) {
  return [...text].reduce((width, char) => width + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0)
}

function pad(cell, width) {
  return cell + ' '.repeat(Math.max(0, width - displayWidth(cell)))
}
