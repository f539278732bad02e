import { expect, it } from 'vitest'
import { pageInIssue } from './edition-page'

it('finds a page and its neighbours', () => {
  const pages = [{ number: '1' }, { number: '2' }, { number: '4' }]
  expect(pageInIssue(pages, '2')).toEqual({
    page: { number: '2' },
    previous: { number: '1' },
    next: { number: '4' },
  })
  expect(pageInIssue(pages, '1')?.previous).toBeNull()
  expect(pageInIssue(pages, '4')?.next).toBeNull()
  expect(pageInIssue(pages, '3')).toBeNull()
})

it('knows a number that an address has to encode', () => {
  expect(pageInIssue([{ number: '甲1' }], '%E7%94%B21')?.page.number).toBe('甲1')
})
