import type { Line } from './lines'

/** What is known of the story that the walk over the page is in. */
export type OpenStory = {
  story: number
  isNote: boolean
  /** It has a headline or text; a story of a mere column label gives its place to the next. */
  headed: boolean
  /** It has text or a caption, not only a headline. */
  body: boolean
  paragraphs: number
  /** The Markdown level of its headline; 0 for none. */
  level: number
  dateline: boolean
  /** Who reported it, as printed; '' while nobody is named. */
  byline: string
  /** A dateline alone, whose byline stands on the next line. */
  bylineToCome: boolean
  /** A picture's credit closed its text. */
  credited: boolean
  /** A byline, jump or source after the text ended it. */
  closed: boolean
  /** Sent on to another page. */
  jumped: boolean
  /** Its words so far, to tell whose picture stands below. */
  words: string
  /** The last line of its last paragraph, while that may still go on. */
  last: Line | null
}

export function openStory(story: number, isNote: boolean): OpenStory {
  return {
    story,
    isNote,
    headed: false,
    body: false,
    paragraphs: 0,
    level: 0,
    dateline: false,
    byline: '',
    bylineToCome: false,
    credited: false,
    closed: false,
    jumped: false,
    words: '',
    last: null,
  }
}
