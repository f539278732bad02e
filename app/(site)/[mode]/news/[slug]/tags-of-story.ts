import type { StoryView } from '@/data/story'
import { docTag } from '@/domain/cache-tags'
import { tagsOfRichText } from '@/domain/rich-text-tags'

/** What a story's page prints besides its teaser, or will once it is published: pictures, linked texts, what it is about. */
export const tagsOfStory = ({
  body,
  photos,
  subjectIds,
}: Pick<StoryView, 'body' | 'photos' | 'subjectIds'>): string[] => [
  ...tagsOfRichText(body),
  ...photos.map(({ id }) => docTag('media', id)),
  ...subjectIds.map(({ collection, id }) => docTag(collection, id)),
]
