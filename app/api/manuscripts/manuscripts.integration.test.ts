import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { cookieOf, createUnion } from '@/data/accounts.fixture'
import { drawing, paragraph, table, wordFile } from '@/lib/docx/word-file.fixture'
import { env } from '@/lib/env'
import { payload } from '@/lib/payload'
import { POST } from './route'

// A Word manuscript as a request brings it, and what is left of it in the database.

let union: number
let cookie: string
let photo: Buffer

beforeAll(async () => {
  union = await createUnion()
  cookie = await cookieOf({ roles: ['author'], union })
  photo = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#7a5c14' } })
    .jpeg()
    .toBuffer()
})

const address = () => `${env().NEXTAUTH_URL}/api/manuscripts`

function upload(bytes: Uint8Array, headers: Record<string, string> = { cookie }, name = '稿.docx') {
  const body = new FormData()
  body.set('file', new File([bytes.slice()], name))
  return POST(new Request(address(), { method: 'POST', body, headers }))
}

const stored = async () => {
  const cms = await payload()
  const counts = await Promise.all(
    (['articles', 'media'] as const).map((collection) =>
      cms.count({ collection, overrideAccess: true }),
    ),
  )
  return counts.map(({ totalDocs }) => totalDocs)
}

test('a manuscript becomes a draft of the author’s union, with its pictures', async () => {
  const response = await upload(
    wordFile(
      [
        paragraph({ text: '骑行在运河边举行', style: 'Heading1' }),
        paragraph('——五百名职工参加'),
        paragraph('本报讯（记者 林晓）昨日上午，骑行举行。'),
        drawing(0, '职工骑行出发'),
        drawing(1),
        paragraph({ text: '准备', style: 'Heading2' }),
        table([['北桥', '3公里']]),
      ],
      [
        { name: 'a.jpeg', bytes: photo },
        { name: 'b.emf', bytes: Buffer.from('no picture at all') },
      ],
    ),
  )
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const { id, headline, notes } = await response.json()
  expect(headline).toBe('骑行在运河边举行')
  expect(notes).toHaveLength(3)

  const article = await (await payload()).findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 1,
    overrideAccess: true,
  })
  expect(article).toMatchObject({
    _status: 'draft',
    deck: '五百名职工参加',
    dateline: '本报讯',
    reporters: ['林晓'],
    union: { id: union },
  })
  const nodes = (article.body?.root.children ?? []) as Record<string, unknown>[]
  expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'upload', 'heading', 'paragraph'])
  // Without the credit, which the copy-check then asks for; no reader sees it yet.
  expect(nodes[1]?.value).toMatchObject({
    alt: '职工骑行出发',
    credit: null,
    public: false,
    mimeType: 'image/webp',
    union,
  })
})

describe('refused, and nothing is left', () => {
  const text = (words: string) => wordFile([paragraph(words)])
  test.each<[string, () => Uint8Array, number, RegExp]>([
    ['an old Word file', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 422, /旧版 Word/],
    [
      'a locked file',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      422,
      /密码/,
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 422, /不是 Word 稿/],
    ['an empty file', () => new Uint8Array(), 422, /文件是空的/],
    ['a broken file', () => text('一段。').slice(0, 300), 422, /已损坏/],
    [
      'one without a word',
      () => wordFile([drawing(0)], [{ name: 'a.jpeg', bytes: photo }]),
      422,
      /没有文字/,
    ],
    ['ten thousand paragraphs', () => wordFile(Array(10_000).fill(paragraph('段'))), 422, /三千段/],
    ['more than 16 MB', () => new Uint8Array(16 * 1024 * 1024 + 20_000), 413, /超过 16 MB/],
  ])('%s', async (_what, bytes, status, reason) => {
    const before = await stored()
    const response = await upload(bytes())
    expect(response.status).toBe(status)
    expect((await response.json()).reason).toMatch(reason)
    expect(await stored()).toEqual(before)
  })

  test('no file', async () => {
    const request = new Request(address(), { method: 'POST', body: '稿', headers: { cookie } })
    expect((await POST(request)).status).toBe(400)
  })

  test('a draft that cannot be made takes its pictures with it', async () => {
    const before = await stored()
    const { db } = await payload()
    await db.drizzle.execute(
      sql`ALTER TABLE articles ADD CONSTRAINT refused CHECK (headline <> '存不下的稿件')`,
    )
    try {
      const response = await upload(
        wordFile(
          [paragraph({ text: '存不下的稿件', style: 'Heading1' }), paragraph('正文。'), drawing(0)],
          [{ name: 'a.jpeg', bytes: photo }],
        ),
      )
      expect(response.status).toBe(503)
    } finally {
      await db.drizzle.execute(sql`ALTER TABLE articles DROP CONSTRAINT refused`)
    }
    expect(await stored()).toEqual(before)
  })
})

describe('who may', () => {
  const good = wordFile([paragraph('短标题'), paragraph('正文。')])
  test.each<[string, () => Promise<Record<string, string>>, number]>([
    ['nobody signed in', async () => ({}), 401],
    ['another site', async () => ({ cookie, origin: 'https://evil.example' }), 401],
    ['an administrator', async () => ({ cookie: await cookieOf({ roles: ['admin'] }) }), 403],
    ['an author', async () => ({ cookie }), 200],
    ['an editor', async () => ({ cookie: await cookieOf({ roles: ['editor'] }) }), 200],
    ['a reviewer', async () => ({ cookie: await cookieOf({ roles: ['reviewer'] }) }), 200],
    ['a chief', async () => ({ cookie: await cookieOf({ roles: ['chief'] }) }), 200],
  ])('%s', async (_who, headers, status) => {
    expect((await upload(good, await headers())).status).toBe(status)
  })
})
