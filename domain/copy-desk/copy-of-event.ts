import type { RichTextState } from '../rich-text'
import { bodyParts } from './body-parts'
import { CopyReader, type ReadCopy } from './read-copy'

type StoredEvent = {
  id?: number
  name?: string | null
  summary?: string | null
  body?: RichTextState | null
}

/** What the page of an event says in sentences, as copy-check reads it. Nobody signs it, and its pictures are the story's business. */
export function copyOfEvent({ name, summary, body }: StoredEvent): ReadCopy {
  const reader = new CopyReader()
  const copy = {
    kind: 'story' as const,
    headline: reader.one('headline', name, ['name']),
    deck: reader.one('deck', summary, ['summary']),
    paragraphs: reader.all('paragraph', bodyParts(body, 'body').paragraphs),
  }
  return { copy, paths: reader.paths, pictures: [] }
}
