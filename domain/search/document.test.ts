import { expect, test } from 'vitest'
import { namesIn, searchDocumentOf } from './document'
import { isPublic } from './is-public'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })

test('a story, with everything that its page prints', () => {
  const story = {
    id: 7,
    slug: 'qi-you-abc',
    kicker: '十二公里',
    headline: '职工骑游运河',
    deck: '',
    reporters: ['郑可'],
    correspondents: ['方小棠', '郑可'],
    union: 3,
    column: { id: 5 },
    publishedAt: '2026-11-20T00:00:00.000Z',
    leadPhoto: { image: 9, caption: '队伍经过望河楼。' },
    photos: [
      { image: 1, caption: null },
      { image: 2, caption: '折返点' },
    ],
    source: { publication: '', author: null },
    body: {
      root: {
        children: [
          paragraph('铜钟敲了三下。'),
          { type: 'list', children: [paragraph('头盔'), paragraph('手套')] },
          { type: 'upload', value: 1, fields: { caption: '码头' } },
          paragraph(' '),
        ],
      },
    },
  }
  const document = searchDocumentOf('articles', story)
  expect(document).toEqual({
    collection: 'articles',
    documentId: 7,
    href: '/news/qi-you-abc',
    union: 3,
    column: 5,
    date: '2026-11-20T00:00:00.000Z',
    kicker: '十二公里',
    title: '职工骑游运河',
    summary: null,
    people: ['郑可', '方小棠'],
    body: '铜钟敲了三下。\n头盔\n手套\n码头\n记者 郑可\n通讯员 方小棠 郑可\n队伍经过望河楼。\n折返点',
  })
  expect(namesIn(document)).toEqual(['郑可', '方小棠'])
})

test('a union is its own union, and its names are words', () => {
  const union = {
    id: 3,
    slug: 'donghu',
    name: '東湖区总工会',
    shortName: '东湖区总',
    kind: 'district',
    contact: { phone: '0500-1' },
    createdAt: '2026-01-01T00:00:00.000Z',
  }
  const document = searchDocumentOf('unions', union)
  expect(document).toMatchObject({
    union: 3,
    date: '2026-01-01T00:00:00.000Z',
    body: '0500-1\n区总工会',
  })
  expect(namesIn(document)).toEqual(['东湖区总工会', '东湖区总'])
})

test('a notice is called by what it is and its first words', () => {
  const notice = {
    id: 4,
    number: '2026-00017',
    template: 'lostCertificate',
    text: '临江市东湖区桂香面馆遗失营业执照副本，编号LJ-0218，声明作废。',
    appearsOn: '2026-11-23T16:00:00.000Z',
    createdAt: '2026-11-20T00:00:00.000Z',
  }
  expect(searchDocumentOf('notices', notice)).toMatchObject({
    href: '/notices/2026-00017',
    date: '2026-11-23T16:00:00.000Z',
    kicker: '遗失声明',
    title: '临江市东湖区桂香面馆遗失营业执照副本，编号LJ-…',
    body: `${notice.text}\n2026-00017\n遗失声明`,
  })
})

test.each([
  [{}, true],
  [{ _status: 'published' }, true],
  [{ _status: 'draft' }, false],
  [{ state: 'published' }, true],
  [{ state: 'scheduled' }, false],
])('%j is found: %s', (stored, found) => expect(isPublic(stored)).toBe(found))
