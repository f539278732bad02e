import { createLocalReq, type PayloadRequest } from 'payload'
import { actorFrom } from '@/domain/actor'
import { isCityDesk } from '@/domain/contribute'
import { unionOfStory } from '@/domain/page-drafts/choose-union'
import type { PageDecision } from '@/domain/page-drafts/decision'
import { occurrences } from '@/domain/page-drafts/fingerprint'
import {
  type CompleteHead,
  completeHead,
  type Problem,
  problemsOf,
} from '@/domain/page-drafts/head'
import { workingHeadline } from '@/domain/page-drafts/story-words'
import { relationId } from '@/domain/relation'
import { inTransaction } from '@/lib/in-transaction'
import { payload } from '@/lib/payload'
import { type PhoneDraft, proposePhones } from './ad-desk'
import { draftArticle } from './article'
import { type Catalogue, readCatalogue } from './catalogue'
import { filePage, openEdition } from './edition'
import { type Draft, findImported } from './found'
import type { Importer } from './importer'
import { lockImport } from './lock'
import { fingerprintOf, type PageInHand } from './page-in-hand'

export type DraftsResult =
  | { kind: 'incomplete'; problems: Problem[] }
  | {
      kind: 'created'
      edition: Draft
      articles: Draft[]
      events: Draft[]
      studios: Draft[]
      phones: PhoneDraft[]
      notes: string[]
    }

/**
 * Makes the drafts of one imported page: the edition with the page, its articles, the events and studios taken, and
 * the ad desk's numbers as proposals. All or nothing, under the importer's own rights; nothing is published. What an
 * earlier import of the page made is found again (`isNew` false) and left as it is.
 */
export async function createDrafts(
  decision: PageDecision,
  importer: Importer,
): Promise<DraftsResult> {
  const head = completeHead.safeParse(decision.head)
  if (!head.success) return { kind: 'incomplete', problems: problemsOf(head.error) }
  if (decision.stories.length === 0 && decision.phones.length === 0) {
    const message = '没有可以建立草稿的稿件，请至少选中一篇。'
    return { kind: 'incomplete', problems: [{ field: 'stories', message }] }
  }
  const cms = await payload()
  const catalogue = await readCatalogue(cms)
  const own = ownUnion(importer, catalogue)
  if (own === null) {
    const message = '账号没有所属工会，也没有市总工会，无法归档。'
    return { kind: 'incomplete', problems: [{ field: 'union', message }] }
  }
  const user = importer.kind === 'staff' ? importer.user : undefined
  const req = await createLocalReq({ user }, cms)
  const filing = { choosesUnion: isCityDesk(actorFrom(user)), own }
  return inTransaction(req, () => draftPage(req, decision, head.data, { catalogue, filing }))
}

async function draftPage(
  req: PayloadRequest,
  decision: PageDecision,
  head: CompleteHead,
  { catalogue, filing }: { catalogue: Catalogue; filing: { choosesUnion: boolean; own: number } },
): Promise<DraftsResult> {
  await lockImport(req, `${head.publication} ${head.date}`)
  const titles = decision.stories.map(workingHeadline)
  const nths = occurrences(titles)
  const prints = titles.map((title, i) => fingerprintOf(head, 'article', title, nths[i]))
  const opened = await openEdition(req, head, filing.own)
  const page: PageInHand = {
    req,
    head,
    edition: opened.edition.id,
    catalogue,
    made: {
      articles: await findImported(req, 'articles', prints),
      events: new Map(),
      studios: new Map(),
    },
    reported: new Set(),
    notes: [],
  }
  const articles: Draft[] = []
  for (const [i, story] of decision.stories.entries()) {
    const union = unionOfStory(story, filing, catalogue.unions)
    articles.push(await draftArticle(page, story, { fingerprint: prints[i] ?? '', union }))
  }
  const stories = articles.map(({ id }) => id)
  return {
    kind: 'created',
    edition: await filePage(req, opened, { head, text: decision.text, stories }),
    articles,
    events: [...page.made.events.values()],
    studios: [...page.made.studios.values()],
    phones: await proposePhones(req, decision.phones),
    notes: [...new Set(page.notes)],
  }
}

/** The union that keeps the edition, and the stories for which no other is known. */
function ownUnion(importer: Importer, { unions }: Catalogue): number | null {
  if (importer.kind === 'house') return importer.union
  return (
    relationId(importer.user.union) ?? unions.find(({ kind }) => kind === 'municipal')?.id ?? null
  )
}
