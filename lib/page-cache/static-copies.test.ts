import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StaticCopies } from './static-copies.mjs'
import { markInvalid, tagClock } from './tag-clock.mjs'

const STORY = '/standard/news/x-1'
let folder: string
let copies: StaticCopies

beforeEach(() => {
  tagClock().tags.clear()
  folder = mkdtempSync(path.join(tmpdir(), 'static-copies-'))
  copies = new StaticCopies(folder)
  tagClock().copies = copies
})

afterEach(() => {
  tagClock().copies = null
  rmSync(folder, { recursive: true })
})

const page = (html: string, renderedAt = Date.now(), more: object = {}) => ({
  value: { kind: 'APP_PAGE', html },
  renderedAt,
  tags: ['doc:articles:1', 'list:articles'],
  ...more,
})
const file = (tree: 'live' | 'kept', key = STORY) => path.join(folder, tree, `${key}.html`)
const exists = () => [existsSync(file('live')), existsSync(file('kept'))]

test('a fresh page is a file, plain and compressed', async () => {
  await copies.written(STORY, page('一'))
  expect(readFileSync(file('live'), 'utf8')).toBe('一')
  expect(String(gunzipSync(readFileSync(`${file('live')}.gz`)))).toBe('一')
  expect(String(brotliDecompressSync(readFileSync(`${file('live')}.br`)))).toBe('一')
})

test('the entry has the name that Next gives it', async () => {
  await copies.written(`/route-cache/APP_PAGE/c06be5b4/$${STORY}`, page('一'))
  expect(readFileSync(file('live'), 'utf8')).toBe('一')
})

test('a changed page is kept for an outage and shown no more; the next rendering takes its place', async () => {
  await copies.written(STORY, page('一'))
  markInvalid('list:articles', 'changed', Date.now())
  expect(exists()).toEqual([false, true])
  await copies.written(STORY, page('二', Date.now() + 1))
  expect(readFileSync(file('live'), 'utf8')).toBe('二')
  expect(readFileSync(file('kept'), 'utf8')).toBe('二')
})

test('what was withdrawn is gone, also where it was only kept', async () => {
  await copies.written(STORY, page('一'))
  markInvalid('list:articles', 'changed', Date.now())
  markInvalid('doc:articles:1', 'withdrawn', Date.now())
  expect(exists()).toEqual([false, false])
  expect(existsSync(`${file('kept')}.br`)).toBe(false)
})

test('what becomes invalid while the file is being written is never shown', async () => {
  const writing = copies.written(STORY, page('一'))
  markInvalid('doc:articles:1', 'withdrawn', Date.now() + 1)
  await writing
  expect(exists()).toEqual([false, false])
})

test('a page is shown until it is due', async () => {
  const old = Date.now() - 60_000
  await copies.written(STORY, page('一', old, { cacheControl: { revalidate: 60 } }))
  await expect.poll(exists).toEqual([false, true])
})

test('two versions of one second and one length have different times, of which nginx makes the ETag', async () => {
  const times = []
  for (const html of ['一', '二', '一']) {
    await copies.written(STORY, page(html, Date.now() + times.length + 1))
    times.push(Math.floor(statSync(file('live')).mtimeMs / 1000))
    markInvalid('list:articles', 'changed', Date.now())
  }
  expect(times[0]).not.toBe(times[1])
  expect(times[0]).toBe(times[2])
})

test.each(['/_not-found', '/standard/search/q/cT14', '/standard/News', '/standard/../x', '/other'])(
  '%s is no file',
  async (key) => {
    await copies.written(key, page('一'))
    expect(existsSync(`${path.join(folder, 'live', key)}.html`)).toBe(false)
  },
)

test('an address that leads elsewhere is no file', async () => {
  const value = { kind: 'APP_PAGE', html: '', status: 308, headers: { location: '/news/y' } }
  await copies.written(STORY, page('', Date.now(), { value }))
  expect(exists()).toEqual([false, false])
})

test('a process that starts or ends leaves nothing to be shown', async () => {
  await copies.written(STORY, page('一'))
  copies.close()
  expect(exists()).toEqual([false, true])
  new StaticCopies(folder)
  expect(exists()).toEqual([false, false])
})
