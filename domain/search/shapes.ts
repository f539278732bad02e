import { CRAFTSMAN_LEVELS } from '../craftsman'
import { EVENT_KINDS } from '../event'
import { NOTICE_TEMPLATES } from '../notice'
import { STUDIO_LEVELS } from '../studio'
import { UNION_KINDS } from '../union'
import type { SearchedCollection } from './kinds'

/** Which fields of a stored document are searched as what. A path leads through groups and the rows of arrays. */
export type Shape = {
  title: string
  /** A title that is the beginning of a text: so many characters of it. */
  titleLength?: number
  kicker?: string
  summary?: string
  /** Persons, found by pinyin too, under what the page calls them. */
  people: Record<string, string>
  richText?: string
  /** Everything else that its page prints. */
  more: string[]
  /** Fields that hold a key, with the words that the page prints for it. */
  labels?: Record<string, Record<string, string>>
  /** The first of these that is set is the document's date. */
  dates: string[]
  /** The title is a name: found by pinyin, and a word for the segmenter. */
  isName: boolean
}

const picture = 'picture.caption'

export const SHAPES: Record<SearchedCollection, Shape> = {
  articles: {
    title: 'headline',
    kicker: 'kicker',
    summary: 'deck',
    people: { reporters: '记者', correspondents: '通讯员', 'source.author': '作者' },
    richText: 'body',
    more: [
      'leadPhoto.caption',
      'photos.caption',
      'corrections.text',
      'source.publication',
      'source.title',
    ],
    dates: ['publishedAt', 'firstPublishedAt'],
    isName: false,
  },
  events: {
    title: 'name',
    summary: 'summary',
    people: { 'sessions.speakers.name': '讲者' },
    richText: 'body',
    more: [
      'location.name',
      'location.address',
      'location.directions',
      'organisations.name',
      'sessions.name',
      'sessions.place',
      'sessions.speakers.title',
      'sessions.speakers.topic',
      'route.checkpoints.name',
      'registration.eligibility',
      'souvenirs.name',
      'souvenirs.rule',
      picture,
    ],
    labels: { kind: EVENT_KINDS },
    dates: ['startDate'],
    isName: true,
  },
  studios: {
    title: 'name',
    summary: 'summary',
    people: { leader: '领衔人' },
    richText: 'body',
    more: [
      'employer',
      'field',
      'projects.name',
      'projects.summary',
      'achievements.title',
      'achievements.evidence',
      picture,
    ],
    labels: { level: STUDIO_LEVELS },
    dates: ['firstPublishedAt'],
    isName: true,
  },
  craftsmen: {
    title: 'name',
    summary: 'motto',
    people: {},
    richText: 'story',
    more: ['trade', 'employer', 'portrait.caption'],
    labels: { level: CRAFTSMAN_LEVELS },
    dates: ['firstPublishedAt'],
    isName: true,
  },
  pledges: {
    title: 'title',
    people: {},
    richText: 'text',
    more: [picture],
    dates: ['launchedAt', 'firstPublishedAt'],
    isName: true,
  },
  unions: {
    title: 'name',
    kicker: 'shortName',
    summary: 'intro',
    people: {},
    more: ['contact.phone', 'contact.address', 'contact.email', 'contact.hours', picture],
    labels: { kind: UNION_KINDS },
    dates: ['createdAt'],
    isName: true,
  },
  columns: {
    title: 'name',
    summary: 'intro',
    people: {},
    more: [],
    dates: ['createdAt'],
    isName: true,
  },
  notices: {
    title: 'text',
    titleLength: 24,
    kicker: 'template',
    people: {},
    more: ['text', 'number'],
    labels: { template: NOTICE_TEMPLATES },
    dates: ['appearsOn'],
    isName: false,
  },
}

/** Whose names become words of the segmenter; an event's or a pledge's is a sentence. */
export const NAMING: readonly SearchedCollection[] = ['unions', 'columns', 'studios', 'craftsmen']
