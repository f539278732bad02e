import { pinyin } from 'pinyin-pro'

const LONGEST = 60

/**
 * The address of a document: the title in toneless pinyin, Latin words and figures kept, and a short
 * id that keeps two equal titles apart.
 *
 * @param title any text; what cannot be spelt is left out
 * @param shortId 4–8 lower-case letters or digits, made by the caller
 * @returns at most 69 characters of a–z, 0–9 and hyphens: 'da-gong-jiang-lun-tan-k3x9'
 */
export function slugOf(title: string, shortId: string): string {
  const words = pinyin(title.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
    .flatMap((word) => word.toLowerCase().split(/[^a-z0-9]+/))
    .filter(Boolean)
  const kept: string[] = []
  let length = 0
  for (const word of words) {
    if (length + word.length + 1 > LONGEST) break
    kept.push(word)
    length += word.length + 1
  }
  return [...kept, shortId].join('-')
}
