import { slugOf } from '@/domain/slug'
import { type Random, seededRandom } from '../demo/art/carving/random'
import { type RichText, toRichText } from '../demo/lexical'
import { COMMON, THEMES } from './phrases'
import type { Places, Subject } from './places'
import { WORDS } from './words.mjs'

const TEN_YEARS = 10 * 365 * 24 * 60 * 60 * 1000

/** A generated story, as its row wants it. */
export type BulkStory = {
  fingerprint: string
  kicker: string | null
  headline: string
  deck: string | null
  slug: string
  dateline: string
  body: RichText
  union_id: number
  column_id: number
  lead_photo_image_id: number | null
  lead_photo_caption: string | null
  published_at: string
  reporters: string[]
  correspondents: string[]
  subject: Subject | null
}

/** The mark by which generated stories are told from others; in the order of their numbers. */
export const fingerprintOf = (number: number) => `bulk:${String(number).padStart(8, '0')}`

/**
 * Story number `number`: always the same words, at a time within the ten years before `now`.
 *
 * @param places the unions, columns and pictures that it may name
 */
export function storyOf(number: number, places: Places, now: Date): BulkStory {
  const random = seededRandom(number * 2_654_435_761)
  const union = pick(random, places.unions)
  const theme = pick(random, THEMES)
  const fill = (phrase: string) => fillSlots(random, phrase, union.name)
  const headline = fill(pick(random, theme.headlines))
  const hasSubject = places.subjects.length > 0 && random.chance(1 / 20)
  const hasPicture = places.pictures.length > 0 && random.chance(1 / 8)
  const picture = hasPicture ? pick(random, places.pictures) : null
  return {
    fingerprint: fingerprintOf(number),
    kicker: random.chance(0.4) ? fill(pick(random, theme.kickers)) : null,
    headline,
    deck: random.chance(0.6) ? fill(pick(random, theme.decks)) : null,
    slug: slugOf(headline, number.toString(36).padStart(5, '0')),
    dateline: '本报讯',
    body: toRichText(paragraphs(random, theme.sentences).map(fill)),
    union_id: union.id,
    column_id: pick(random, places.columns),
    lead_photo_image_id: picture?.id ?? null,
    lead_photo_caption: picture ? fill('{place}，{trade}{person}在工作。') : null,
    published_at: new Date(now.getTime() - random.between(0, TEN_YEARS)).toISOString(),
    reporters: [fill('{person}')],
    correspondents: random.chance(0.5) ? [fill('{person}')] : [],
    subject: hasSubject ? pick(random, places.subjects) : null,
  }
}

/**
 * The theme's first sentence and others in any order, none twice, a few to a paragraph: with their slots filled, which
 * makes them shorter, 300 to 900 characters.
 */
function paragraphs(random: Random, [first = '', ...others]: readonly string[]): string[] {
  const length = random.between(390, 700)
  const left = [...others, ...COMMON]
  const made = [first + take(random, left)]
  let characters = made.join('').length
  while (characters < length && left.length > 0) {
    const size = Math.floor(random.between(2, 5))
    const paragraph = Array.from({ length: size }, () => take(random, left)).join('')
    characters += paragraph.length
    made.push(paragraph)
  }
  return made
}

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random.between(0, from.length))] as T

const take = (random: Random, from: string[]): string =>
  from.splice(Math.floor(random.between(0, from.length)), 1)[0] ?? ''

function fillSlots(random: Random, phrase: string, union: string): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'union') return union
    if (slot === 'person') return pick(random, WORDS.surname) + pick(random, WORDS.given)
    return pick(random, WORDS[slot as keyof typeof WORDS])
  })
}
