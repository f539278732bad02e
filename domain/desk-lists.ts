import { dayOf } from './dates'

export const WORD_LEVELS = { blocking: '必须改正', advisory: '提示' } as const
type Level = keyof typeof WORD_LEVELS

/** A line of the words that administrators keep, as copy-check reads it. */
export type DeskWord = {
  words: string[]
  level: Level
  reason: string
  suggestion: string
  except?: string[]
  onlyWith?: string[]
  unlessWith?: string[]
  evenInSpeech?: true
}

/** A line of the table of offices; days are YYYY-MM-DD in Shanghai, both included; `until` null: still holds it. */
export type DeskOffice = {
  person: string
  title: string
  since: string
  until: string | null
  rank: number | null
}

type List = string[] | null | undefined

type StoredWord = {
  words?: List
  level: Level
  reason: string
  suggestion?: string | null
  except?: List
  onlyWith?: List
  unlessWith?: List
  evenInSpeech?: boolean | null
}

/** Without the blanks around words, and without lists that are empty; null where no word is left. */
export function deskWordOf(stored: StoredWord): DeskWord | null {
  const words = cleaned(stored.words)
  if (words.length === 0) return null
  const { level, reason } = stored
  const entry: DeskWord = { words, level, reason, suggestion: stored.suggestion?.trim() ?? '' }
  for (const list of ['except', 'onlyWith', 'unlessWith'] as const) {
    const found = cleaned(stored[list])
    if (found.length > 0) entry[list] = found
  }
  if (stored.evenInSpeech) entry.evenInSpeech = true
  return entry
}

const cleaned = (list: List): string[] => (list ?? []).map((word) => word.trim()).filter(Boolean)

type StoredOffice = {
  person: string
  title: string
  since: string
  until?: string | null
  rank?: number | null
}

export const deskOfficeOf = ({ person, title, since, until, rank }: StoredOffice): DeskOffice => ({
  person: person.trim(),
  title: title.trim(),
  since: dayOf(since),
  until: until ? dayOf(until) : null,
  rank: rank ?? null,
})

/** Whether an office ends no earlier than it begins; an end that is not known is in order. */
export function holdsInOrder(since: unknown, until: unknown): boolean {
  if (!since || !until) return true
  return new Date(String(since)).getTime() <= new Date(String(until)).getTime()
}
