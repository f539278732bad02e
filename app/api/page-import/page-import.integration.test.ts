import { randomInt } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { cookieOf } from '@/data/accounts.fixture'
import { pageText } from '@/data/page-import/page.fixture'
import { storyNumbers } from '@/domain/page-drafts/decide'
import { env } from '@/lib/env'
import { payload } from '@/lib/payload'
import { POST as create } from './create/route'
import { POST as preview } from './preview/route'

// The two endpoints as a request meets them.

let cookie: string
let adminCookie: string

beforeAll(async () => {
  cookie = await cookieOf({ roles: ['author'] })
  adminCookie = await cookieOf({ roles: ['admin'] })
})

type Endpoint = typeof preview

const ask = (endpoint: Endpoint, body: BodyInit, headers: Record<string, string> = { cookie }) =>
  endpoint(new Request(`${env().NEXTAUTH_URL}/api/page-import`, { method: 'POST', body, headers }))

const upload = (bytes: Uint8Array | string) => {
  const form = new FormData()
  form.set('file', new File([typeof bytes === 'string' ? bytes : bytes.slice()], 'page.txt'))
  return form
}

const firstMessage = async (response: Response) => (await response.json()).problems[0].message
const articles = async () =>
  (await (await payload()).count({ collection: 'articles', overrideAccess: true })).totalDocs

describe('preview', () => {
  test('reads pasted text and stores nothing', async () => {
    const before = await articles()
    const text = pageText('0001')
    const response = await ask(preview, JSON.stringify({ text }))
    expect(response.status).toBe(200)
    const read = await response.json()
    expect(read.text).toBe(text)
    expect(read.page.stories).toHaveLength(3)
    expect(read.unions).toBeNull()
    expect(await articles()).toBe(before)
  })

  test('reads a file in UTF-8 and in GB18030', async () => {
    const utf8 = await (await ask(preview, upload(pageText('0002')))).json()
    expect(utf8.page.page.number).toBe('04')
    const saved = 'b5da3034b0e63ab9a4bbe10ab1beb1a8b5c4b1a8b5c0a1a3bcc7d5dfd4dab9a4bbe1a1a30a'
    const response = await ask(preview, upload(Buffer.from(saved, 'hex')))
    expect(response.status).toBe(200)
    expect((await response.json()).text).toBe('第04版:工会\n本报的报道。记者在工会。\n')
  })

  test.each<[string, BodyInit, number, string]>([
    ['nothing', '', 400, '没有收到版面文字，请粘贴文字或选择文件。'],
    ['no JSON', '<html>', 400, '没有收到版面文字，请粘贴文字或选择文件。'],
    ['blanks', JSON.stringify({ text: ' \n ' }), 422, '文件里只有空白，没有可以导入的文字。'],
    ['empty text', JSON.stringify({ text: '' }), 422, '文件是空的，没有可以导入的文字。'],
    ['an empty file', upload(''), 422, '文件是空的，没有可以导入的文字。'],
    [
      'a binary file',
      upload(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      422,
      '这是二进制文件，不是文本，请上传纯文本或 Markdown。',
    ],
    [
      'Latin-1',
      upload(Buffer.from('caf\xe9 cr\xe8me br\xfbl\xe9e, d\xe9j\xe0 vu', 'latin1')),
      422,
      '无法识别文件的编码，请另存为 UTF-8 或 GB18030 编码的纯文本。',
    ],
    [
      '10 MB',
      'a'.repeat(10 * 1024 * 1024),
      413,
      '文件超过 2 MB，不像是一个版面的文字，请拆分后再导入。',
    ],
    [
      '10 MB in a form',
      upload('版'.repeat(3_500_000)),
      413,
      '文件超过 2 MB，不像是一个版面的文字，请拆分后再导入。',
    ],
  ])('refuses %s with a sentence', async (_what, body, status, message) => {
    const response = await ask(preview, body)
    expect(response.status).toBe(status)
    expect(await firstMessage(response)).toBe(message)
  })
})

describe('both endpoints refuse', () => {
  const endpoints: [string, Endpoint][] = [
    ['preview', preview],
    ['create', create],
  ]
  const body = JSON.stringify({ text: pageText('0003') })
  test.each(endpoints)('%s without a session', async (_name, endpoint) => {
    expect((await ask(endpoint, body, {})).status).toBe(401)
  })
  test.each(endpoints)('%s from another site', async (_name, endpoint) => {
    const response = await ask(endpoint, body, { cookie, origin: 'https://evil.example' })
    expect(response.status).toBe(401)
  })
  test.each(endpoints)('%s by an administrator, who writes nothing', async (_name, endpoint) => {
    expect((await ask(endpoint, body, { cookie: adminCookie })).status).toBe(403)
  })
})

describe('create', () => {
  async function decided(mark: string) {
    const { text, segments, page } = await (
      await ask(preview, JSON.stringify({ text: pageText(mark) }))
    ).json()
    const stories = storyNumbers(segments).map((number) => ({
      number,
      edits: {},
      union: null,
      taken: [],
    }))
    return { text, segments, head: page.page, stories, phones: [] }
  }

  test('makes the drafts, with what was corrected', async () => {
    const request = await decided(String(randomInt(1000, 9999)))
    const [first] = request.stories
    Object.assign(first?.edits ?? {}, { headline: '编辑改定的标题' })
    const response = await ask(create, JSON.stringify(request))
    expect(response.status).toBe(200)
    const { articles: made } = await response.json()
    expect(made.map(({ isNew }: { isNew: boolean }) => isNew)).toEqual([true, true, true])
    expect(made[0].title).toBe('编辑改定的标题')
  })

  test.each([
    ['segments of another text', { text: '另一个版面' }, 400, 'segments'],
    [
      'no date',
      { head: { publication: '报', date: null, number: '4', section: null } },
      422,
      'date',
    ],
    ['no story', { stories: [] }, 422, 'stories'],
    ['a structure of its own', { stories: [{ headline: '塞进来的' }] }, 400, 'stories.0.number'],
  ])('refuses %s at the field and makes nothing', async (_what, change, status, field) => {
    const before = await articles()
    const response = await ask(create, JSON.stringify({ ...(await decided('0004')), ...change }))
    expect(response.status).toBe(status)
    expect((await response.json()).problems[0].field).toBe(field)
    expect(await articles()).toBe(before)
  })
})
