/** Blocking: the story goes no further until it is mended or a person answers for leaving it. Advisory: a hint. */
export type Level = 'blocking' | 'advisory'

/** What the copy is printed as; some rules hold for advertising alone. */
export type CopyKind = 'story' | 'advertisement' | 'notice'

export type CopyPicture = { alt: string; credit: string; caption: string }

/**
 * What is checked. A field that is absent is not checked, not even for being missing: a plain text has `text` alone, a
 * story has the others, each as a string or list that may be empty.
 */
export type Copy = {
  kind: CopyKind
  text?: string
  kicker?: string
  headline?: string
  deck?: string
  paragraphs?: string[]
  pictures?: CopyPicture[]
  /** Where a reprint was taken from; empty for the paper's own story. */
  source?: string
  /** Reporters and correspondents; empty if nobody is named. */
  authors?: string[]
  /** The portal's own id, so that a story is not compared with itself. */
  id?: string
}

export type Place = {
  field:
    | 'text'
    | 'kicker'
    | 'headline'
    | 'deck'
    | 'paragraph'
    | 'alt'
    | 'credit'
    | 'caption'
    | 'source'
    | 'authors'
  /** Of the paragraph, picture or author, counted from 0; null where there is only one. */
  index: number | null
}

/** A stretch of running text that is read on its own. */
export type Passage = { place: Place; text: string }

/** What a rule sees in one passage; offsets are UTF-16 code units into its text. */
export type Hit = { start: number; end: number; level: Level; reason: string; suggestion: string }

/** A hit with the rule's name, its place, and the words it is about (empty where something is missing). */
export type Finding = Hit & { rule: string; quote: string; place: Place }
