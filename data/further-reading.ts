import type { Where } from 'payload'
import { type FurtherReading, furtherReading } from '@/domain/further-reading'
import type { StoryTeaser } from '@/domain/story-teaser'
import { payload } from '@/lib/payload'
import type { StoryView } from './story'
import { SUBJECT_COLLECTIONS } from './story-subjects'
import { teaserOf, teaserPopulate, teaserSelect } from './story-teaser'

const STORIES = 6

/** What to read after a story; two queries at most, however many stories there are. */
export async function findFurtherReading(story: StoryView): Promise<FurtherReading<StoryTeaser>> {
  const [linked, sameShelf] = await Promise.all([
    latest(story.id, aboutTheSame(story)),
    latest(story.id, onTheSameShelf(story)),
  ])
  return furtherReading(linked, sameShelf, STORIES)
}

async function latest(except: number, where: Where | null): Promise<StoryTeaser[]> {
  if (where === null) return []
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: { and: [where, { id: { not_equals: except } }] },
    sort: ['-publishedAt', '-id'],
    // So many that the other list can be taken out of this one.
    limit: 2 * STORIES,
    pagination: false,
    depth: 1,
    select: teaserSelect,
    populate: teaserPopulate,
    overrideAccess: false,
  })
  return docs.map(teaserOf)
}

function aboutTheSame({ subjectIds }: StoryView): Where | null {
  const or = SUBJECT_COLLECTIONS.flatMap((collection): Where[] => {
    const ids = subjectIds.filter((each) => each.collection === collection).map(({ id }) => id)
    return ids.length > 0 ? [{ [collection]: { in: ids } }] : []
  })
  return or.length > 0 ? { or } : null
}

function onTheSameShelf({ column, union }: StoryView): Where | null {
  if (column) return { column: { equals: column.id } }
  return union ? { union: { equals: union.id } } : null
}
