import type { DecidedStory } from '@/domain/page-drafts/decision'
import { eventDraft, eventEvidence } from '@/domain/page-drafts/event-draft'
import { studioDraft } from '@/domain/page-drafts/studio-draft'
import type { EventProposal, StudioProposal } from '@/domain/page-import/types'
import { type Draft, findImported, findNamed, keyOf } from './found'
import { rightsOf } from './importer'
import { fingerprintOf, originOf, type PageInHand } from './page-in-hand'

type Taken<T> = { value: T; quote: string }

/** The drafts of the events that a story reports. */
export async function draftEvents(page: PageInHand, story: DecidedStory, union: number) {
  const events = story.taken.filter((proposal) => proposal.kind === 'event')
  return inTurn(events, (event) => draftEvent(page, event, union))
}

async function draftEvent(page: PageInHand, { value, quote }: Taken<EventProposal>, union: number) {
  const { req, catalogue } = page
  const fingerprint = fingerprintOf(page.head, 'event', value.name)
  const before = await existing(page, 'events', fingerprint, union)
  if (before) return before
  const { id } = await req.payload.create({
    collection: 'events',
    data: {
      ...eventDraft(value, catalogue.unions),
      union,
      importedFrom: originOf(page, fingerprint, eventEvidence(value, quote)),
    },
    draft: true,
    ...rightsOf(req),
  })
  return remember(page, 'events', keyOf(fingerprint, union), { id, title: value.name, isNew: true })
}

/** The drafts of the studios that a story is about; one that the portal knows by its name is that one. */
export async function draftStudios(page: PageInHand, story: DecidedStory, union: number) {
  const studios = story.taken.filter((proposal) => proposal.kind === 'studio')
  return inTurn(studios, (studio) => draftStudio(page, studio, union))
}

async function draftStudio(
  page: PageInHand,
  { value, quote }: Taken<StudioProposal>,
  union: number,
) {
  const { req } = page
  const fingerprint = fingerprintOf(page.head, 'studio', value.name)
  const before =
    (await existing(page, 'studios', fingerprint, union)) ??
    (await findNamed(req, 'studios', [value.name])).get(value.name)
  if (before) return remember(page, 'studios', keyOf(fingerprint, union), before)
  const { id } = await req.payload.create({
    collection: 'studios',
    data: {
      ...studioDraft(value, quote),
      union,
      importedFrom: originOf(page, fingerprint, quote),
    },
    draft: true,
    ...rightsOf(req),
  })
  return remember(page, 'studios', keyOf(fingerprint, union), {
    id,
    title: value.name,
    isNew: true,
  })
}

async function existing(
  page: PageInHand,
  collection: 'events' | 'studios',
  fingerprint: string,
  union: number,
) {
  const key = keyOf(fingerprint, union)
  const now = page.made[collection].get(key)
  if (now) return now
  const found = (await findImported(page.req, collection, [fingerprint])).get(key)
  return found && remember(page, collection, key, found)
}

function remember(page: PageInHand, collection: 'events' | 'studios', key: string, draft: Draft) {
  page.made[collection].set(key, draft)
  return draft
}

/** One after the other: they share a transaction, and two statements of it cannot run at once. */
async function inTurn<T, R>(items: T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await make(item))
  return results
}
