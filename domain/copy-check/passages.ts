import type { Copy, Passage, Place } from './types'

/** The running texts of a copy in reading order; blank ones are left out. */
export function passagesOf(copy: Copy): Passage[] {
  const one = (field: Place['field'], text: string | undefined, index: number | null = null) => ({
    place: { field, index },
    text: text ?? '',
  })
  const pictures = copy.pictures ?? []
  return [
    one('text', copy.text),
    one('kicker', copy.kicker),
    one('headline', copy.headline),
    one('deck', copy.deck),
    ...(copy.paragraphs ?? []).map((text, index) => one('paragraph', text, index)),
    ...pictures.map(({ caption }, index) => one('caption', caption, index)),
    ...pictures.map(({ alt }, index) => one('alt', alt, index)),
    ...pictures.map(({ credit }, index) => one('credit', credit, index)),
    ...(copy.authors ?? []).map((name, index) => one('authors', name, index)),
    one('source', copy.source),
  ].filter(({ text }) => text.trim() !== '')
}
