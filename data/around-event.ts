import type { StoryTeaser } from '@/domain/story-teaser'
import { findArticles, findArticlesByIds } from './articles'
import type { EventView } from './event'
import { findPledges, type PledgeEntry } from './pledges'

/** What an event's page shows of others: the story that reports it, further stories about it, the pledges it launched. */
export type AroundEvent = {
  recaps: StoryTeaser[]
  stories: StoryTeaser[]
  pledges: PledgeEntry[]
}

export async function findAroundEvent({
  id,
  recap,
}: Pick<EventView, 'id' | 'recap'>): Promise<AroundEvent> {
  const recapIds = recap ? [recap] : []
  const [recaps, { stories }, pledges] = await Promise.all([
    findArticlesByIds(recapIds),
    findArticles({ event: id, except: recapIds, limit: 12 }),
    findPledges({ event: id }),
  ])
  return { recaps, stories, pledges }
}
