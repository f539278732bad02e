import { CopyReader, type ReadCopy } from './read-copy'

export type StoredAdvertisement = { title?: string | null; text?: string | null }

/** An advertisement as copy-check reads it: 广告法 holds for its words, not the newsroom's wording. */
export function copyOfAdvertisement({ title, text }: StoredAdvertisement): ReadCopy {
  const reader = new CopyReader()
  const copy = {
    kind: 'advertisement' as const,
    headline: reader.one('headline', title, ['title']),
    text: reader.one('text', text, ['text']),
  }
  return { copy, paths: reader.paths, pictures: [] }
}

export type StoredNotice = { text?: string | null }

/** A classified notice as copy-check reads it. */
export function copyOfNotice({ text }: StoredNotice): ReadCopy {
  const reader = new CopyReader()
  const copy = { kind: 'notice' as const, text: reader.one('text', text, ['text']) }
  return { copy, paths: reader.paths, pictures: [] }
}
