import { describe, expect, it } from 'vitest'
import { describeDatabase } from './database.mjs'

describe('describeDatabase', () => {
  it('names the place without the account', () => {
    expect(
      describeDatabase('postgres://editor:secret@db.example:5433/portal?sslmode=require'),
    ).toBe('db.example:5433/portal')
  })

  it.each(['localhost:5432/portal', 'mysql://db/portal', 'postgres://db', 'secret'])(
    'refuses %s without repeating it',
    (url) => {
      expect(() => describeDatabase(url)).toThrow(
        /^DATABASE_URL 写得不对：应当是 postgres:\/\/用户/,
      )
    },
  )
})
