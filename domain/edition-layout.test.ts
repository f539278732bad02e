import { describe, expect, it } from 'vitest'
import { isDense, layOutPage, type PageStory } from './edition-layout'

const story = (id: number, more: Partial<PageStory> = {}): PageStory => ({
  id,
  kicker: null,
  headline: '程雁夺得全市职工焊接大赛冠军',
  deck: null,
  characters: 600,
  picture: null,
  ...more,
})

describe('a page', () => {
  it('of one story with its picture is that story across it', () => {
    expect(layOutPage([story(1, { picture: 'landscape' })])).toEqual([
      {
        lines: 21,
        regions: [
          {
            id: 1,
            size: 'lead',
            wide: { span: 6, picture: 3, text: 3, opensRow: true },
            middle: { span: 4, picture: 4, text: 4, opensRow: true },
            opening: 595,
          },
        ],
      },
    ])
  })

  it('of three has a lead and two beside each other, a portrait in one column', () => {
    const page = layOutPage([story(1), story(2), story(3, { picture: 'portrait' })])
    expect(
      page.map(({ regions }) => regions.map(({ id, size, wide }) => ({ id, size, wide }))),
    ).toEqual([
      [{ id: 1, size: 'lead', wide: { span: 6, picture: 0, text: 6, opensRow: true } }],
      [
        { id: 2, size: 'band', wide: { span: 3, picture: 0, text: 3, opensRow: true } },
        { id: 3, size: 'band', wide: { span: 3, picture: 1, text: 2, opensRow: false } },
      ],
    ])
  })

  it('without a published story has no row', () => {
    expect(layOutPage([])).toEqual([])
  })
})

it('a wide picture stands over two columns, and a single column has none', () => {
  const page = Array.from({ length: 14 }, (_, place) => story(place, { picture: 'landscape' }))
  const [, triple, , notices] = layOutPage(page)
  expect(triple?.regions[0]?.wide).toEqual({ span: 2, picture: 2, text: 2, opensRow: true })
  expect(notices?.regions[0]).toMatchObject({
    size: 'minor',
    wide: { span: 1, picture: 0, text: 1 },
  })
})

it('a headline that would fill many lines is set smaller', () => {
  const size = (characters: number) =>
    layOutPage([story(1, { headline: '长'.repeat(characters) })])[0]?.regions[0]?.size
  expect([size(48), size(49), size(70), size(140), size(300)]).toEqual([
    'lead',
    'band',
    'major',
    'minor',
    'minor',
  ])
})

it('beside a picture the text is as much longer as the picture is high', () => {
  const opening = (picture: PageStory['picture']) =>
    layOutPage([story(1), story(2, { picture }), story(3), story(4)])[1]?.regions[1]?.opening ?? 0
  expect(opening('landscape')).toBeGreaterThan(opening(null) + 150)
})

it('of fourteen stories is set smaller when printed, one of four is not', () => {
  const page = (count: number) =>
    layOutPage(Array.from({ length: count }, (_, id) => story(id, { picture: 'landscape' })))
  expect([4, 14].map((count) => isDense(page(count)))).toEqual([false, true])
})
