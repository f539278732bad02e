import type { Json } from './rest'
import { store, unique, type World } from './world'

const text = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        children: [
          {
            type: 'text',
            version: 1,
            text: words,
            format: 0,
            detail: 0,
            mode: 'normal',
            style: '',
          },
        ],
      },
    ],
  },
})

/** What unions publish: the field that holds the title, and what else a valid document needs. */
export const CONTENT: Record<string, { title: string; required: () => Json }> = {
  // Signed: copy-check lets no story go on that says neither who wrote it nor where it comes from.
  articles: { title: 'headline', required: () => ({ kind: 'story', reporters: ['林晓'] }) },
  events: {
    title: 'name',
    required: () => ({ kind: 'talk', startDate: '2026-12-01T01:00:00.000Z' }),
  },
  studios: { title: 'name', required: () => ({ employer: '某厂' }) },
  craftsmen: { title: 'name', required: () => ({ level: 'municipal', trade: '钳工' }) },
  pledges: { title: 'title', required: () => ({ text: text('我们承诺。') }) },
  editions: {
    title: 'title',
    required: () => ({
      publication: `试报 ${unique()}`,
      date: '2026-11-23T00:00:00.000Z',
      day: '2026-11-23',
    }),
  },
}

/** The words by which a test tells the published text from the newer draft and from its own change. */
export const WORDS = { stored: '原题', newer: '新稿', changed: '改题' } as const

/** A valid document of a collection of content. */
export function contentSample(collection: string, union: number | null, more: Json = {}): Json {
  const kind = CONTENT[collection]
  if (!kind) throw new Error(`No sample for ${collection}`)
  return { [kind.title]: WORDS.stored, union, ...kind.required(), ...more }
}

/** A story of union a that readers see. */
export async function publishedStory({ payload, unions }: World): Promise<number> {
  const words = contentSample('articles', unions.a, { review: { state: 'published' } })
  return (await store(payload, 'articles', { ...words, _status: 'published' })).id
}

type Probe = {
  /** what the house has stored in the field */
  kept: unknown
  /** what an actor sends into it */
  sent: unknown
}

const early = '2001-01-01T00:00:00.000Z'
const late = '2026-11-01T00:00:00.000Z'

/** For each field with an access function of its own: what is stored there, and what a test tries to write. */
export const PROBES: Record<string, Probe | ((world: World) => Probe | Promise<Probe>)> = {
  'articles.firstPublishedAt': { kept: late, sent: early },
  'articles.review': {
    kept: { state: 'published', submittedAt: late },
    sent: { state: 'approved', submittedAt: early },
  },
  'articles.withoutAdvertisements': { kept: false, sent: true },
  'articles.importedFrom': { kept: { quote: '原文' }, sent: { quote: '改文' } },
  'events.firstPublishedAt': { kept: late, sent: early },
  'events.importedFrom': { kept: { quote: '原文' }, sent: { quote: '改文' } },
  'studios.firstPublishedAt': { kept: late, sent: early },
  'studios.importedFrom': { kept: { quote: '原文' }, sent: { quote: '改文' } },
  'craftsmen.firstPublishedAt': { kept: late, sent: early },
  'pledges.firstPublishedAt': { kept: late, sent: early },
  'editions.firstPublishedAt': { kept: late, sent: early },
  // Without a picture of the page nothing asks for more than the figure that is looked for.
  'editions.pages.hotspots': {
    kept: [{ number: '1', hotspots: [{ x: 37.25 }] }],
    sent: [{ number: '1', hotspots: [{ x: 41.75 }] }],
  },
  'editions.pages.text': {
    kept: [{ number: '1', text: '原文' }],
    sent: [{ number: '1', text: '改文' }],
  },
  'editions.day': { kept: '2026-11-23', sent: '2026-11-24' },
  'columns.slug': () => ({ kept: `c-${unique()}`, sent: `c-${unique()}` }),
  'unions.slug': () => ({ kept: `u-${unique()}`, sent: `u-${unique()}` }),
  'unions.mergedInto': ({ unions }) => ({ kept: unions.a, sent: unions.b }),
  'loans.story': async (world) => ({
    kept: await publishedStory(world),
    sent: await publishedStory(world),
  }),
  'media.public': { kept: true, sent: true },
  'media.shownBy': { kept: ['articles:1'], sent: ['articles:2'] },
  'media.firstPublishedAt': { kept: late, sent: early },
  'notices.characterCount': { kept: 12, sent: 13 },
  'notices.price': { kept: 12, sent: 13 },
  'notices.cutOff': { kept: late, sent: early },
  'notices.contact': { kept: { phone: '0500-5550100' }, sent: { phone: '0500-5550101' } },
  'notices.wishedFor': { kept: late, sent: early },
  'notices.question': { kept: '请补充编号', sent: '请补充公章' },
  'notices.answer': { kept: '编号已补', sent: '公章已补' },
  'notices.refusal': { kept: '材料不全', sent: '内容不宜' },
  'notices.payment': { kept: '收据001', sent: '收据002' },
  'notices.followHash': () => ({ kept: unique(), sent: unique() }),
  'notices.ticket': () => ({ kept: unique(), sent: unique() }),
  'users.email': () => ({ kept: `${unique()}@example.org`, sent: `${unique()}@example.org` }),
  'users.roles': { kept: ['author'], sent: ['editor'] },
  'users.status': { kept: 'disabled', sent: 'active' },
  'users.createdAt': { kept: late, sent: early },
  'users.updatedAt': { kept: late, sent: early },
  'users.passwordHash': { kept: 'kept', sent: 'sent' },
  'payload-locked-documents.globalSlug': { kept: 'site', sent: 'ad-desk' },
  // On an account that nobody asks for meanwhile: a lock would be in their way.
  'payload-locked-documents.document': ({ actors, unions }) => ({
    kept: { value: actors.find(({ name }) => name === 'disabled')?.user?.id, relationTo: 'users' },
    sent: { value: unions.b, relationTo: 'unions' },
  }),
  'ad-desk.proposals': { kept: [{ number: '5550100' }], sent: [{ number: '5550101' }] },
}
