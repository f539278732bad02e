import { expect, test } from 'vitest'
import { checkCopy } from '../../domain/copy-check/check-copy'
import type { KnownName } from '../../domain/copy-check/context'
import { copyOfAdvertisement, copyOfNotice } from '../../domain/copy-desk/copy-of-advertising'
import { copyOfArticle } from '../../domain/copy-desk/copy-of-article'
import { copyOfEvent } from '../../domain/copy-desk/copy-of-event'
import { eventFacts, pledgeFacts, studioFacts } from '../../domain/copy-desk/facts'
import type { ReadCopy } from '../../domain/copy-desk/read-copy'
import { autocorrect } from '../../lib/autocorrect'
import { advertisements } from './advertisements'
import { pictures } from './art/catalogue'
import { articles } from './articles/all'
import { dayFrom, withDates } from './clock'
import type { Block } from './content'
import { craftsmen } from './craftsmen'
import { events } from './events'
import { toRichText } from './lexical'
import { notices } from './notices'
import { pledges } from './pledges'
import { studios } from './studios'
import { unions } from './unions'

/* What the demo shows its readers has been through copy-check like everything else: clean, hints included. */

const now = new Date('2026-11-24T04:00:00.000Z')
const numberOf = (picture: string) => pictures.findIndex(({ key }) => key === picture) + 1
const pictureWords = new Map(pictures.map(({ alt, credit }, place) => [place + 1, { alt, credit }]))
const bodyOf = (blocks: Block[]) => JSON.parse(withDates(JSON.stringify(toRichText(blocks)), now))

const named = (kind: KnownName['kind'], names: string[]): KnownName[] =>
  names.map((name) => ({ kind, name }))
const context = {
  today: dayFrom(now, 0),
  names: [
    ...named(
      'union',
      unions.flatMap(({ name, shortName }) => [name, shortName]),
    ),
    ...named(
      'studio',
      studios.map(({ name }) => name),
    ),
    ...named('person', [
      ...studios.map(({ leader }) => leader),
      ...craftsmen.map(({ name }) => name),
    ]),
    ...named(
      'employer',
      [...studios, ...craftsmen].map(({ employer }) => employer),
    ),
  ],
  words: [],
  offices: [],
  facts: [
    ...events.flatMap((event) => eventFacts(event, 0)),
    ...studios.flatMap(studioFacts),
    ...pledges.flatMap(pledgeFacts),
  ],
  publicPhones: unions.map(({ contact }) => contact.phone),
  published: [],
  correct: autocorrect,
}
const found = ({ copy }: ReadCopy) =>
  checkCopy(copy, context).map(({ rule, quote, reason }) => `${rule} “${quote}” ${reason}`)

test.each(articles.map((article) => [article.headline, article] as const))(
  'story %s',
  (_, story) => {
    const { leadPhoto, photos = [], body } = story
    const place = (photo: { picture: string; caption?: string }) => ({
      image: numberOf(photo.picture),
      caption: withDates(photo.caption ?? '', now),
    })
    const stored = {
      ...story,
      body: bodyOf(body),
      leadPhoto: leadPhoto && place(leadPhoto),
      photos: photos.map(place),
    }
    expect(found(copyOfArticle(stored, pictureWords))).toEqual([])
  },
)

test.each(events.map((event) => [event.name, event] as const))('event %s', (_, event) => {
  expect(found(copyOfEvent({ ...event, body: bodyOf(event.body) }))).toEqual([])
})

test.each([
  ...advertisements.map((advertisement) => copyOfAdvertisement(advertisement)),
  ...notices.map((notice) => copyOfNotice(notice)),
])('advertising %#', (read) => {
  expect(found(read)).toEqual([])
})
