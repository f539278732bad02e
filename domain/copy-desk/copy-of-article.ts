import type { ArticleKind } from '../article'
import type { Copy } from '../copy-check/types'
import { relationId } from '../relation'
import type { RichTextState } from '../rich-text'
import { bodyParts } from './body-parts'
import { CopyReader, type Path, type ReadCopy } from './read-copy'

type StoredPlace = { image?: unknown; caption?: string | null }

/** The words of a story as they are stored. */
export type StoredArticle = {
  id?: number
  kind?: ArticleKind | null
  kicker?: string | null
  headline?: string | null
  deck?: string | null
  reporters?: string[] | null
  correspondents?: string[] | null
  source?: { publication?: string | null; author?: string | null } | null
  leadPhoto?: StoredPlace | null
  photos?: StoredPlace[] | null
  body?: RichTextState | null
}

/** What a picture itself says, whoever shows it. */
export type PictureWords = { alt: string; credit: string }

/**
 * A story as copy-check reads it.
 *
 * An editor's note speaks for the paper and is signed by nobody; a picture story is signed by whoever took its pictures:
 * of neither is it asked who wrote it.
 *
 * @param pictureWords by the number of the picture; one that is gone says nothing
 */
export function copyOfArticle(
  story: StoredArticle,
  pictureWords: ReadonlyMap<number, PictureWords>,
): ReadCopy {
  const reader = new CopyReader()
  const body = bodyParts(story.body, 'body')
  const pictures = picturesOf(story, body.pictures).filter(({ id }) => id !== null)
  const authors = reader.all('authors', authorsOf(story))
  const copy: Copy = {
    kind: 'story',
    kicker: reader.one('kicker', story.kicker, ['kicker']),
    headline: reader.one('headline', story.headline, ['headline']),
    deck: reader.one('deck', story.deck, ['deck']),
    paragraphs: reader.all('paragraph', body.paragraphs),
    pictures: pictures.map(({ id, caption }) => ({
      alt: pictureWords.get(id ?? -1)?.alt ?? '',
      credit: pictureWords.get(id ?? -1)?.credit ?? '',
      caption,
    })),
    source: reader.one('source', story.source?.publication, ['source', 'publication']),
    ...(authors.length > 0 || isSignedByWriters(story.kind) ? { authors } : {}),
    ...(story.id === undefined ? {} : { id: String(story.id) }),
  }
  reader.all(
    'caption',
    pictures.map(({ caption, path }) => ({ text: caption, path })),
  )
  return { copy, paths: reader.paths, pictures: pictures.map(({ id }) => id ?? -1) }
}

const isSignedByWriters = (kind: ArticleKind | null | undefined) =>
  kind !== 'editor-note' && kind !== 'photo'

function authorsOf({ reporters, correspondents, source }: StoredArticle) {
  const named = (field: string, names: string[] | null | undefined) =>
    (names ?? []).map((text, place) => ({ text, path: [field, place] as Path }))
  const author = source?.author?.trim()
  return [
    ...named('reporters', reporters),
    ...named('correspondents', correspondents),
    ...(author ? [{ text: author, path: ['source', 'author'] }] : []),
  ]
}

function picturesOf(
  { leadPhoto, photos }: StoredArticle,
  inBody: { image: unknown; caption: string; path: Path }[],
) {
  const placed = [
    { ...leadPhoto, path: ['leadPhoto', 'caption'] as Path },
    ...(photos ?? []).map((photo, place) => ({ ...photo, path: ['photos', place, 'caption'] })),
    ...inBody,
  ]
  return placed.map(({ image, caption, path }) => ({
    id: relationId(image),
    caption: caption ?? '',
    path,
  }))
}

/** The pictures that a story shows, by number. */
export const pictureIdsOf = (story: StoredArticle): number[] =>
  picturesOf(story, bodyParts(story.body, 'body').pictures).flatMap(({ id }) => id ?? [])
