import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { payload as connect } from '@/lib/payload'

const PUBLICATION = `出版日试报 ${Date.now() % 1e8}`
let payload: Payload
let union: number

beforeAll(async () => {
  payload = await connect()
  const slug = `edition-day-${Date.now()}`
  const made = await payload.create({
    collection: 'unions',
    data: { name: slug, shortName: '试', slug, kind: 'primary' },
    overrideAccess: true,
  })
  union = made.id
})

const draftOf = (day: string, date: string) =>
  payload.create({
    collection: 'editions',
    data: { publication: PUBLICATION, day, date, union },
    draft: true,
    overrideAccess: true,
  })

test('a day that no calendar has is refused, in a draft too', async () => {
  const errors = [{ path: 'day', message: expect.stringContaining('日历上有的日子') }]
  await expect(draftOf('2026-02-31', '2026-02-28T16:00:00.000Z')).rejects.toMatchObject({
    data: { errors },
  })
})

test('the date is the day’s midnight in Shanghai, whatever is sent', async () => {
  const edition = await draftOf('2026-11-23', '1999-01-01T00:00:00.000Z')
  expect(edition.date).toBe('2026-11-22T16:00:00.000Z')
  const changed = await payload.update({
    collection: 'editions',
    id: edition.id,
    data: { date: '1999-01-01T00:00:00.000Z' },
    draft: true,
    overrideAccess: true,
  })
  expect(changed).toMatchObject({ day: '2026-11-23', date: '2026-11-22T16:00:00.000Z' })
})
