import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { payload } from '@/lib/payload'
import { findDeskLists } from './desk-lists'

const cms = await payload()

test('the lists are as administrators keep them, and each change of them is in the audit log', async () => {
  const word = await cms.create({
    collection: 'copy-words',
    data: { words: ['亲自', '躬亲'], level: 'blocking', reason: '多余', except: ['父亲自'] },
    overrideAccess: true,
  })
  const office = await cms.create({
    collection: 'offices',
    data: { person: '林晓', title: '主席', since: '2026-01-31T16:00:00.000Z', rank: 1 },
    overrideAccess: true,
  })
  const { words, offices } = await findDeskLists(await createLocalReq({}, cms))
  expect(words).toContainEqual({
    words: ['亲自', '躬亲'],
    level: 'blocking',
    reason: '多余',
    suggestion: '',
    except: ['父亲自'],
  })
  expect(offices).toContainEqual({
    person: '林晓',
    title: '主席',
    since: '2026-02-01',
    until: null,
    rank: 1,
  })

  await cms.delete({ collection: 'copy-words', id: word.id, overrideAccess: true })
  const { docs } = await cms.find({
    collection: 'audit-log',
    where: { collection: { equals: 'copy-words' }, document: { equals: String(word.id) } },
    sort: 'id',
    overrideAccess: true,
  })
  expect(docs.map(({ action }) => action)).toEqual(['create', 'delete'])
  expect(docs[1]?.before).toMatchObject({ words: ['亲自', '躬亲'], reason: '多余' })

  await expect(
    cms.update({
      collection: 'offices',
      id: office.id,
      data: { until: '2025-01-01T00:00:00.000Z' },
      overrideAccess: true,
    }),
  ).rejects.toMatchObject({ data: { errors: [{ path: 'until' }] } })
})
