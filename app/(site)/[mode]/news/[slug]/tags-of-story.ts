import type { StoryView } from '@/data/story'
import { docTag } from '@/domain/cache-tags'
import { mediaIdsOf } from '@/domain/media-ids'

/** What a story's page prints besides its teaser: pictures in the body and beside it, and what it is linked to. */
export const tagsOfStory = ({ body, photos, related }: StoryView): string[] => [
  ...mediaIdsOf(body).map((id) => docTag('media', id)),
  ...photos.map(({ id }) => docTag('media', id)),
  ...related.map(({ collection, id }) => docTag(collection, id)),
]
