import type { CreativeWork, Organization, Person, WorkersUnion } from 'schema-dts'
import { CRAFTSMAN_LEVELS, type CraftsmanLevel } from '../craftsman'
import type { Picture } from '../picture'
import type { UnionName } from '../union'
import { at } from './site-data'

type UnionFacts = UnionName & {
  intro: string | null
  parent: UnionName | null
  picture: Picture | null
  contact: { phone: string | null; address: string | null; email: string | null }
}

/** Another union named on the way (schema.org WorkersUnion). */
const unionLink = (union: UnionName, origin: string): WorkersUnion => ({
  '@type': 'WorkersUnion',
  name: union.name,
  url: at(origin, `/unions/${union.slug}`),
})

/** A union with how it is reached. */
export const unionData = (union: UnionFacts, origin: string): WorkersUnion => ({
  '@type': 'WorkersUnion',
  '@id': at(origin, `/unions/${union.slug}`),
  name: union.name,
  alternateName: union.shortName,
  url: at(origin, `/unions/${union.slug}`),
  ...(union.intro ? { description: union.intro } : {}),
  ...(union.picture ? { image: at(origin, union.picture.src) } : {}),
  ...(union.contact.phone ? { telephone: union.contact.phone } : {}),
  ...(union.contact.email ? { email: union.contact.email } : {}),
  ...(union.contact.address ? { address: union.contact.address } : {}),
  ...(union.parent ? { parentOrganization: unionLink(union.parent, origin) } : {}),
})

type StudioFacts = {
  slug: string
  name: string
  employer: string
  founded: number | null
  leader: string | null
  field: string | null
  summary: string | null
  picture: Picture | null
}

/** An innovation studio of an enterprise. */
export const studioData = (studio: StudioFacts, origin: string): Organization => ({
  '@type': 'Organization',
  '@id': at(origin, `/studios/${studio.slug}`),
  name: studio.name,
  url: at(origin, `/studios/${studio.slug}`),
  parentOrganization: { '@type': 'Organization', name: studio.employer },
  ...(studio.summary ? { description: studio.summary } : {}),
  ...(studio.founded ? { foundingDate: String(studio.founded) } : {}),
  ...(studio.leader ? { employee: { '@type': 'Person', name: studio.leader } } : {}),
  ...(studio.field ? { knowsAbout: studio.field } : {}),
  ...(studio.picture ? { image: at(origin, studio.picture.src) } : {}),
})

type CraftsmanFacts = {
  slug: string
  name: string
  level: CraftsmanLevel
  year: number | null
  trade: string
  employer: string | null
  portrait: Picture | null
}

/** A craftsman with the honour they bear. */
export const craftsmanData = (craftsman: CraftsmanFacts, origin: string): Person => ({
  '@type': 'Person',
  '@id': at(origin, `/craftsmen/${craftsman.slug}`),
  name: craftsman.name,
  url: at(origin, `/craftsmen/${craftsman.slug}`),
  jobTitle: craftsman.trade,
  award: [CRAFTSMAN_LEVELS[craftsman.level], craftsman.year ? `（${craftsman.year}年）` : ''].join(
    '',
  ),
  ...(craftsman.employer
    ? { worksFor: { '@type': 'Organization', name: craftsman.employer } }
    : {}),
  ...(craftsman.portrait ? { image: at(origin, craftsman.portrait.src) } : {}),
})

type PledgeFacts = {
  slug: string
  title: string
  launchedBy: readonly UnionName[]
  launchedAt: string | null
  excerpt: string | null
}

/** A pledge that unions launched. */
export const pledgeData = (pledge: PledgeFacts, origin: string): CreativeWork => ({
  '@type': 'CreativeWork',
  '@id': at(origin, `/pledges/${pledge.slug}`),
  name: pledge.title,
  url: at(origin, `/pledges/${pledge.slug}`),
  inLanguage: 'zh-CN',
  ...(pledge.excerpt ? { abstract: pledge.excerpt } : {}),
  ...(pledge.launchedAt ? { datePublished: pledge.launchedAt } : {}),
  author: pledge.launchedBy.map((union) => unionLink(union, origin)),
})
