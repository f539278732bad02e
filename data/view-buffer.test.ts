import { expect, test } from 'vitest'
import { type CountedViews, viewBuffer } from './view-buffer'

const view = { day: '2026-11-24', collection: 'articles', document: 7 }

test('views of a document on a day are written as one row', async () => {
  const written: CountedViews[][] = []
  const buffer = viewBuffer(async (rows) => void written.push(rows))
  buffer.add(view)
  buffer.add(view)
  buffer.add({ ...view, document: 8 })
  await buffer.flush()
  await buffer.flush()
  expect(written).toEqual([
    [
      { ...view, views: 2 },
      { ...view, document: 8, views: 1 },
    ],
  ])
})

test('what could not be written is kept and written with what came after', async () => {
  const written: CountedViews[][] = []
  let away = true
  const buffer = viewBuffer(async (rows) => {
    if (away) throw new Error('away')
    written.push(rows)
  })
  buffer.add(view)
  await buffer.flush()
  away = false
  buffer.add(view)
  await buffer.flush()
  expect(written).toEqual([[{ ...view, views: 2 }]])
})
