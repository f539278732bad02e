import type { CreativeWork, Event, NewsArticle, Organization, Person } from 'schema-dts'
import type { Byline } from '../byline'
import type { StoryTeaser } from '../story-teaser'
import { at, type House, publisherData } from './site-data'

export type StoryFacts = Omit<StoryTeaser, 'excerpt'> & {
  description: string | null
  byline: Byline
  source: { publication: string; author: string | null; title: string | null } | null
  corrections: readonly { date: string; text: string }[]
  subjects: readonly { collection: keyof typeof ABOUT; name: string; href: string }[]
  updatedAt: string
}

const ABOUT = {
  events: 'Event',
  studios: 'Organization',
  craftsmen: 'Person',
  pledges: 'CreativeWork',
} as const

/**
 * A story (schema.org NewsArticle): its corrections, what it is about, and where a reprint comes from.
 *
 * @param picture path of the picture that stands for it where it has none of its own
 */
export function storyData(
  story: StoryFacts,
  house: House,
  origin: string,
  picture: string,
): NewsArticle {
  const { corrections, subjects, source } = story
  const address = at(origin, story.href)
  return {
    '@type': 'NewsArticle',
    '@id': address,
    mainEntityOfPage: address,
    url: address,
    headline: story.headline,
    ...(story.deck ? { alternativeHeadline: story.deck } : {}),
    ...(story.description ? { description: story.description } : {}),
    ...(story.column ? { articleSection: story.column.name } : {}),
    ...(story.publishedAt ? { datePublished: story.publishedAt } : {}),
    dateModified: story.updatedAt,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    image: [at(origin, story.picture?.src ?? picture)],
    author: authorsOf(story, house, origin),
    publisher: publisherData(house, origin),
    ...(story.union
      ? {
          sourceOrganization: {
            '@type': 'WorkersUnion',
            name: story.union.name,
            url: at(origin, `/unions/${story.union.slug}`),
          },
        }
      : {}),
    ...(corrections.length > 0
      ? {
          correction: corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment' as const,
            text,
            datePublished: date,
          })),
        }
      : {}),
    ...(subjects.length > 0 ? { about: subjects.map((link) => aboutOf(link, origin)) } : {}),
    ...(source ? { isBasedOn: originalOf(source) } : {}),
  }
}

function authorsOf({ byline, source }: StoryFacts, house: House, origin: string) {
  if (source) {
    return source.author
      ? { '@type': 'Person' as const, name: source.author }
      : { '@type': 'Organization' as const, name: source.publication }
  }
  const people: Person[] = [
    ...byline.reporters.map((name) => personOf(name, byline.reporterTitle ?? '记者')),
    ...byline.correspondents.map((name) => personOf(name, '通讯员')),
  ]
  return people.length > 0 ? people : publisherData(house, origin)
}

const personOf = (name: string, jobTitle: string): Person => ({
  '@type': 'Person',
  name,
  jobTitle,
})

const aboutOf = (
  { collection, name, href }: StoryFacts['subjects'][number],
  origin: string,
): Event | Organization | Person | CreativeWork => ({
  '@type': ABOUT[collection],
  '@id': at(origin, href),
  name,
  url: at(origin, href),
})

const originalOf = ({
  publication,
  author,
  title,
}: NonNullable<StoryFacts['source']>): CreativeWork => ({
  '@type': 'CreativeWork',
  ...(title ? { headline: title } : {}),
  ...(author ? { author: { '@type': 'Person', name: author } } : {}),
  publisher: { '@type': 'Organization', name: publication },
})
