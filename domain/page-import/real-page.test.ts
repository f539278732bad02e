import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverage } from './coverage'
import { decodePage } from './decode'
import { importPage } from './import-page'

// The page is not ours to quote: its words stand here as hashes and counts only.
const FOLDER = new URL('../../../shared/pages/', import.meta.url)
const name = existsSync(FOLDER)
  ? readdirSync(FOLDER).find((file) => /^000_.*\.txt$/.test(file))
  : undefined

const hash = (words: string | null | undefined) =>
  words == null ? null : createHash('sha256').update(words).digest('hex').slice(0, 12)

function read() {
  const decoded = decodePage(readFileSync(new URL(name ?? '', FOLDER)))
  if (decoded.kind === 'refused') throw new Error(decoded.reason)
  return decoded.text
}

test.skipIf(name === undefined)('the real page: stories, stacks, people and paragraphs', () => {
  const page = importPage(read())
  const facts = page.stories.map((s) => [
    hash(s.kicker),
    hash(s.headline),
    hash(s.deck),
    hash(s.column),
    hash(s.reporters.join()),
    hash(s.credits.map((c) => c.names.join()).join() || null),
    s.paragraphs.length,
  ])
  expect(facts).toMatchInlineSnapshot(`
    [
      [
        null,
        "2aa58558187b",
        "9598e6aaa180",
        null,
        "2349253d3a92",
        null,
        5,
      ],
      [
        "793fb955afc2",
        "182e9295d470",
        null,
        null,
        "a90e8ae91ab5",
        "087c06b6506a",
        5,
      ],
      [
        "d38a75f371fc",
        "2ed317383c9b",
        null,
        null,
        "f166f4368e98",
        null,
        4,
      ],
      [
        null,
        "85c44c0c3775",
        null,
        "02bd331c4a78",
        "fd5bd4434074",
        "fd5bd4434074",
        3,
      ],
      [
        "bedf548a868a",
        "f9afd8632fc2",
        null,
        null,
        "1b84c10ecc80",
        null,
        7,
      ],
    ]
  `)
  expect(page.stories.every((s) => s.kind === 'story' && s.dateline === '本报讯')).toBe(true)
  expect(page.stories.flatMap((s) => s.paragraphs).every((p) => /[。”]$/.test(p))).toBe(true)
  expect(page.advertisements).toMatchObject([
    { label: '广告', phones: [expect.stringMatching(/^\d{8}$/)] },
  ])
  expect([page.furniture, page.unplaced]).toEqual([[], []])
})

test.skipIf(name === undefined)('the real page: what is proposed', () => {
  const [forum, tour, studio, ride, meeting] = importPage(read()).stories.map((s) => s.suggestions)
  const event = (list: typeof forum) => list?.find((s) => s.kind === 'event')?.value
  expect(event(forum)).toMatchObject({
    hosts: { length: 3 },
    organisers: { length: 10 },
    participants: 60,
  })
  expect(event(tour)).toMatchObject({ date: '2022-09-02', hosts: { length: 2 } })
  expect(tour?.filter((s) => s.kind === 'pledge')).toHaveLength(1)
  expect(event(ride)).toMatchObject({
    date: '2022-09-03',
    participants: 500,
    routeKm: 8,
    organisers: { length: 2 },
  })
  expect(event(meeting)).toMatchObject({ participants: 165 })
  expect(studio?.find((s) => s.kind === 'studio')?.value).toMatchObject({
    founded: 2020,
    achievements: [
      { kind: 'software-copyright', count: 10 },
      { kind: 'local-standard', count: 1 },
      { kind: 'industry-standard', count: 1 },
    ],
  })
  expect(studio?.filter((s) => s.kind === 'column')).toHaveLength(1)
})

test.skipIf(name === undefined)(
  'the real page: nothing is lost, and every quote is in the text',
  () => {
    const text = read()
    expect(coverage(text).reduce((sum, part) => sum + part.end - part.start, 0)).toBe(text.length)
    const page = importPage(text)
    const words = (value: string) => value.replace(/\s/g, '')
    for (const story of page.stories) {
      for (const { quote } of story.suggestions) expect(words(text)).toContain(words(quote))
    }
  },
)
