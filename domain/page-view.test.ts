import { describe, expect, test } from 'vitest'
import { isRobot, viewedDocument, viewsScopeOf } from './page-view'

describe('viewedDocument', () => {
  test('names the document of an address', () => {
    expect(viewedDocument('/news/qixing-500-a1b2')).toEqual({
      collection: 'articles',
      slug: 'qixing-500-a1b2',
    })
    expect(viewedDocument('/craftsmen/lin-xiao')).toEqual({
      collection: 'craftsmen',
      slug: 'lin-xiao',
    })
  })

  test.each(['/', '/news', '/news/page/2', '/admin/x', '/news/a?b', '/constructor/x', 'news/a'])(
    '%s is no document',
    (path) => expect(viewedDocument(path)).toBeNull(),
  )
})

test.each([
  ['Mozilla/5.0 (compatible; Baiduspider/2.0)', true],
  ['Mozilla/5.0 HeadlessChrome/140.0', true],
  ['curl/8.5.0', true],
  [null, true],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 MicroMessenger/8.0.50', false],
])('%s is a robot: %s', (userAgent, robot) => expect(isRobot(userAgent)).toBe(robot))

describe('viewsScopeOf', () => {
  test('chiefs and administrators see all', () => {
    expect(viewsScopeOf({ id: 1, roles: ['chief'], union: 3 })).toEqual({ kind: 'all' })
    expect(viewsScopeOf({ id: 1, roles: ['admin'], union: null })).toEqual({ kind: 'all' })
  })

  test('an editor sees their own union’s, and without a union nothing', () => {
    expect(viewsScopeOf({ id: 1, roles: ['editor'], union: 3 })).toEqual({
      kind: 'union',
      union: 3,
    })
    expect(viewsScopeOf({ id: 1, roles: ['editor'], union: null })).toEqual({ kind: 'none' })
  })

  test('authors, reviewers and the public see nothing', () => {
    expect(viewsScopeOf({ id: 1, roles: ['author', 'reviewer'], union: 3 })).toEqual({
      kind: 'none',
    })
    expect(viewsScopeOf(null)).toEqual({ kind: 'none' })
  })
})
