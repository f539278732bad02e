import type { Fingerprint } from './fingerprint'
import type { WordEntry } from './words/word-entry'

/** A name that the portal itself keeps. */
export type KnownName = { name: string; kind: 'person' | 'union' | 'studio' | 'employer' }

/** A line of the dated table of offices; days are YYYY-MM-DD in Shanghai, both included; `until` null: still holds it. */
export type Office = {
  person: string
  title: string
  since: string
  until: string | null
  /** Order of precedence, 1 first; null: not ranked. */
  rank: number | null
}

/** A figure of the portal, such as the participants of the event that a story is about. */
export type Fact = {
  /** What is counted, for the editor: `“环湖骑行”签到人数`. */
  label: string
  /** A sentence speaks of it if one of these stands in it. */
  cues: string[]
  /** The measure words that it is counted in: `人`, `名`. */
  units: string[]
  value: number
  /** The page of the portal that shows it. */
  link: string
}

/** All that the rules know of the world besides the copy: they ask nobody. */
export type Context = {
  /** YYYY-MM-DD in Shanghai. */
  today: string
  names: KnownName[]
  /** The list that administrators keep, besides the paper's own (`words/`). */
  words: WordEntry[]
  offices: Office[]
  facts: Fact[]
  /** Numbers printed on purpose: the desk's, the unions'. In any spelling. */
  publicPhones: string[]
  /** Fingerprints of what is published. */
  published: Fingerprint[]
  /** AutoCorrect's `format` (lib/autocorrect.ts): one text in, the same with its marks corrected. */
  correct: (text: string) => string
}

/** A context that knows nothing but the day: a plain text is checked with it. */
export const bareContext = (today: string, correct: Context['correct']): Context => ({
  today,
  correct,
  names: [],
  words: [],
  offices: [],
  facts: [],
  publicPhones: [],
  published: [],
})
