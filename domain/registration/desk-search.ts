import { readRegistrationNumber } from './number'

/** What an editor looks for in a list of registrations; the mobile number is only ever asked for by its last four. */
export type DeskSearch = { kind: 'all' } | { kind: 'lastFour' | 'number' | 'words'; value: string }

/** Four figures are the end of a mobile number, eight letters a number of ours, anything else a name or an employer. */
export function deskSearch(typed: string): DeskSearch {
  const value = typed.normalize('NFKC').trim()
  if (value === '') return { kind: 'all' }
  if (/^\d{4}$/.test(value)) return { kind: 'lastFour', value }
  const number = readRegistrationNumber(value)
  return number ? { kind: 'number', value: number } : { kind: 'words', value: value.slice(0, 60) }
}
