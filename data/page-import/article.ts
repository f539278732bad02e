import type { DecidedStory } from '@/domain/page-drafts/decision'
import { matchName } from '@/domain/page-drafts/match-name'
import { bodyOf, workingHeadline } from '@/domain/page-drafts/story-words'
import { paragraphsToLexical } from '@/domain/paragraphs-to-lexical'
import { type Draft, findNamed, keyOf } from './found'
import { rightsOf } from './importer'
import { originOf, type PageInHand } from './page-in-hand'
import { draftEvents, draftStudios } from './proposals'

/** The draft of one story with the drafts of what it reports, unless an earlier import made it. */
export async function draftArticle(
  page: PageInHand,
  story: DecidedStory,
  { fingerprint, union }: { fingerprint: string; union: number },
): Promise<Draft> {
  const headline = workingHeadline(story)
  const events = await draftEvents(page, story, union)
  const studios = await draftStudios(page, story, union)
  const key = keyOf(fingerprint, union)
  const before = page.made.articles.get(key)
  if (before) {
    const isLinked = ![...events, ...studios].some(({ isNew }) => isNew)
    if (!isLinked) page.notes.push(`《${headline}》早已导入，新建的活动和工作室请在稿件中关联。`)
    return before
  }
  const { id } = await page.req.payload.create({
    collection: 'articles',
    data: {
      ...wordsOf(story),
      headline,
      union,
      column: columnOf(page, story),
      events: events.map((event) => event.id),
      studios: studios.map((studio) => studio.id),
      craftsmen: await linked(page, story, 'craftsman'),
      pledges: await linked(page, story, 'pledge'),
      importedFrom: originOf(page, fingerprint, story.jump ?? ''),
    },
    draft: true,
    ...rightsOf(page.req),
  })
  await nameRecap(page, events, id)
  const made = { id, title: headline, isNew: true }
  page.made.articles.set(key, made)
  return made
}

const wordsOf = (story: DecidedStory) => ({
  kicker: story.kicker,
  deck: story.deck,
  kind: story.kind,
  dateline: story.dateline,
  reporters: story.reporters,
  reporterTitle: story.reporterTitle,
  correspondents: story.correspondents,
  body: paragraphsToLexical(bodyOf(story)),
  source: { publication: story.source },
})

/** Columns are made by chiefs: a label that is none becomes a note. */
function columnOf(page: PageInHand, story: DecidedStory): number | null {
  const taken = story.taken.find((proposal) => proposal.kind === 'column')
  const label = story.column ?? taken?.value
  if (!label) return null
  const known = matchName(label, page.catalogue.columns)
  if (!known) page.notes.push(`没有名为“${label}”的栏目，相关稿件未归栏目；栏目由总编建立。`)
  return known?.id ?? null
}

/** Craftsmen and pledges are linked where the portal has them; an import makes none. */
async function linked(page: PageInHand, story: DecidedStory, kind: 'craftsman' | 'pledge') {
  const names = story.taken.filter((p) => p.kind === kind).map((p) => String(p.value))
  const collection = kind === 'craftsman' ? 'craftsmen' : 'pledges'
  const known = await findNamed(page.req, collection, names)
  const missing = names.filter((name) => !known.has(name))
  if (missing.length > 0) {
    const label = kind === 'craftsman' ? '工匠' : '倡议'
    page.notes.push(`${label}${missing.join('、')}还没有建档，未关联。`)
  }
  return [...known.values()].map(({ id }) => id)
}

/** An event that this import made has its report in the first story that names it. */
async function nameRecap(page: PageInHand, events: Draft[], article: number) {
  for (const event of events) {
    if (!event.isNew || page.reported.has(event.id)) continue
    page.reported.add(event.id)
    await page.req.payload.update({
      collection: 'events',
      id: event.id,
      data: { recap: article },
      draft: true,
      ...rightsOf(page.req),
    })
  }
}
