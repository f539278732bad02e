import { sql } from 'drizzle-orm'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { parseSearchRequest } from '@/domain/search/request'
import { payload as connect } from '@/lib/payload'
import { createUnion } from '../accounts.fixture'
import { search } from './search'
import { suggest } from './suggest'

let payload: Payload
let union: number

beforeAll(async () => {
  payload = await connect()
  union = await createUnion()
})

/** The titles on the first page of results. */
async function found(q: string, more: Record<string, string> = {}): Promise<string[]> {
  const answer = await search(parseSearchRequest(new URLSearchParams({ q, ...more })))
  if (answer.kind !== 'found') return []
  return answer.hits.map(({ title }) => title.map(({ text }) => text).join(''))
}

const craftsman = (name: string, _status: 'draft' | 'published', motto = '') =>
  payload.create({
    collection: 'craftsmen',
    data: { name, level: 'municipal', trade: '榫卯', motto, union, _status },
    draft: _status === 'draft',
    overrideAccess: true,
  })

test('what is published is found at once, what is withdrawn is gone, a draft never was there', async () => {
  const { id } = await craftsman('阮清溪', 'draft')
  expect(await found('阮清溪')).toEqual([])
  const change = (_status: 'draft' | 'published') =>
    payload.update({ collection: 'craftsmen', id, data: { _status }, overrideAccess: true })
  await change('published')
  expect(await found('阮清溪')).toEqual(['阮清溪'])
  await payload.update({
    collection: 'craftsmen',
    id,
    data: { name: '阮浊流' },
    draft: true,
    overrideAccess: true,
  })
  expect(await found('阮浊流')).toEqual([])
  await change('draft')
  expect(await found('阮清溪')).toEqual([])
})

test('what is deleted is gone', async () => {
  const { id } = await craftsman('戚有光', 'published')
  expect(await found('戚有光')).toEqual(['戚有光'])
  await payload.delete({ collection: 'craftsmen', id, overrideAccess: true })
  expect(await found('戚有光')).toEqual([])
})

test('what is rolled back was never there, and what is not yet committed is not', async () => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await payload.create({
    collection: 'craftsmen',
    data: { name: '步千里', level: 'municipal', trade: '测量', union, _status: 'published' },
    overrideAccess: true,
    req,
  })
  expect(await found('步千里')).toEqual([])
  await killTransaction(req)
  expect(await found('步千里')).toEqual([])
})

test('a union is found by its new name at once, and no longer by its old one', async () => {
  const slug = `search-${Date.now()}`
  const { id } = await payload.create({
    collection: 'unions',
    data: { name: '枫桥镇总工会', shortName: '枫桥总工会', slug, kind: 'subdistrict' },
    overrideAccess: true,
  })
  expect(await found('枫桥镇')).toEqual(['枫桥镇总工会'])
  expect(await found('fqzzgh')).toEqual(['枫桥镇总工会'])
  const data = { name: '柳浪镇总工会', shortName: '柳浪总工会' }
  await payload.update({ collection: 'unions', id, data, overrideAccess: true })
  expect(await found('枫桥镇')).toEqual([])
  expect(await found('llz')).toEqual(['柳浪镇总工会'])
  expect(await suggest('liulang')).toEqual([
    { title: '柳浪镇总工会', href: `/unions/${slug}`, kind: '工会' },
  ])
})

test('two characters that the dictionary never parts so are found in the middle of a text', async () => {
  // jieba cuts 研究生 命 起源 or 研究 生命 起源: neither holds 究生.
  await craftsman('邬小舟', 'published', '他研究生命起源已久')
  for (const q of ['究生', '命起', '生命', '研究生', '究生命起'])
    expect(await found(q), q).toEqual(['邬小舟'])
  expect(await found('起命')).toEqual([])
  const { rows } = await payload.db.drizzle.execute(
    sql`SELECT 1 FROM search_documents WHERE title = '邬小舟' AND words @@ '''D究生'''::tsquery`,
  )
  expect(rows).toEqual([])
})

test('pairs that stand apart are no word', async () => {
  await craftsman('邰平', 'published', '先是觙觚，后是觚觛')
  expect(await found('觙觚觛')).toEqual([])
  expect(await found('觚觛')).toEqual(['邰平'])
})

test.each([
  ['control characters', '阮\u0000清\u0007\u200b溪'],
  ['operators', "阮清溪' & | ! <-> :* ( )"],
  ['a pattern', '%_阮清溪%'],
  ['quotes', '"阮清溪" \'\' \\'],
])('%s do no harm', async (_, q) => {
  await craftsman('阮清溪', 'published')
  expect(await found(q)).toContain('阮清溪')
})

test.each(['', '   ', '？！……', '😀', '\u0000', '%%', "'", '&|!'])(
  '%j asks for nothing',
  async (q) => {
    expect(await search(parseSearchRequest(new URLSearchParams({ q })))).toEqual({
      kind: 'nothing-asked',
    })
  },
)

test('ten thousand characters are answered', async () => {
  const q = '工会职工创新骑行'.repeat(1_250)
  const answer = await search(parseSearchRequest(new URLSearchParams({ q })))
  expect(answer).toMatchObject({ query: { isCut: true } })
})

test('where no document has every word, those with some are shown', async () => {
  await craftsman('闵远山', 'published', '二十年修缮飞檐')
  const answer = await search(parseSearchRequest(new URLSearchParams({ q: '飞檐 量子对撞机' })))
  expect(answer).toMatchObject({ kind: 'found', words: 'some' })
})

test('where nothing is found, a name that sounds alike is', async () => {
  await craftsman('晏乐山', 'published')
  const answer = await search(parseSearchRequest(new URLSearchParams({ q: '燕乐珊' })))
  expect(answer).toMatchObject({ kind: 'nothing-found', near: [{ title: '晏乐山' }] })
})

test('pages follow one another without a gap or a repetition', async () => {
  const names = Array.from(
    { length: 45 },
    (_, i) =>
      `翻页甲${'〇一二三四五六七八九'[Math.floor(i / 10)]}${'〇一二三四五六七八九'[i % 10]}`,
  )
  for (const name of names) await craftsman(name, 'published')
  for (const sort of ['relevance', 'newest']) {
    const seen: string[] = []
    let request = parseSearchRequest(new URLSearchParams({ q: '翻页甲', sort }))
    for (let page = 0; page < 3; page++) {
      const answer = await search(request)
      if (answer.kind !== 'found') throw new Error(answer.kind)
      expect(answer.total).toBe(45)
      seen.push(...answer.hits.map(({ title }) => title.map(({ text }) => text).join('')))
      request = { ...request, after: answer.next }
    }
    expect(request.after).toBeNull()
    expect(seen.toSorted()).toEqual(names.toSorted())
  }
})
