import { describe, expect, it } from 'vitest'
import { pictures } from './art/catalogue'
import { articles } from './articles/all'
import { columns } from './columns'
import { craftsmen } from './craftsmen'
import { editions } from './editions'
import { events } from './events'
import { pledges } from './pledges'
import { frontPage } from './site'
import { studios } from './studios'
import { unions } from './unions'

const known = {
  unions: unions.map(({ slug }) => slug),
  columns: columns.map(({ slug }) => slug),
  articles: articles.map(({ key }) => key),
  events: events.map(({ key }) => key),
  studios: studios.map(({ key }) => key),
  craftsmen: craftsmen.map(({ key }) => key),
  pledges: pledges.map(({ key }) => key),
  pictures: pictures.map(({ key }) => key),
}
const missing = (kind: keyof typeof known, keys: (string | undefined)[]) =>
  keys.filter((key) => key !== undefined && !known[kind].includes(key))

describe('the demo content', () => {
  it('is as rich as the paper it is measured by', () => {
    expect(articles.length).toBeGreaterThanOrEqual(34)
    expect(craftsmen.length).toBeGreaterThanOrEqual(12)
    expect(events.length).toBeGreaterThanOrEqual(10)
    expect(unions.length).toBeGreaterThanOrEqual(6)
    expect(studios.length).toBeGreaterThanOrEqual(4)
  })

  it.each(Object.entries(known))('gives every one of its %s a key of its own', (_, keys) => {
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('names only what is there', () => {
    const documents = [...articles, ...events, ...studios, ...craftsmen, ...pledges]
    expect(
      missing(
        'unions',
        documents.map(({ union }) => union),
      ),
    ).toEqual([])
    expect(
      missing(
        'columns',
        articles.map(({ column }) => column),
      ),
    ).toEqual([])
    expect(
      missing(
        'events',
        articles.flatMap((article) => article.events ?? []),
      ),
    ).toEqual([])
    expect(
      missing(
        'articles',
        events.map(({ recap }) => recap),
      ),
    ).toEqual([])
    expect(
      missing(
        'pictures',
        articles.map(({ leadPhoto }) => leadPhoto?.picture),
      ),
    ).toEqual([])
    const printed = editions.flatMap(({ pages }) => pages.flatMap(({ stories }) => stories))
    expect(missing('articles', [...printed, frontPage.lead, ...frontPage.secondary])).toEqual([])
  })

  it('always has events in the coming week and behind it', () => {
    const days = events.map(({ start }) => start.days)
    expect(days.filter((day) => day >= 1 && day <= 6).length).toBeGreaterThanOrEqual(5)
    expect(days.filter((day) => day < 0).length).toBeGreaterThanOrEqual(5)
  })

  it('has an alternative text, a caption and a credit for every picture', () => {
    expect(pictures.filter(({ alt, caption, credit }) => !alt || !caption || !credit)).toEqual([])
  })
})
