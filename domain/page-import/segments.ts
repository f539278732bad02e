/** What a stretch of the page's text is. */
export type Role =
  | 'column'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'note-label'
  | 'dateline'
  | 'byline'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'jump'
  | 'source'
  | 'advertisement-label'
  | 'advertisement'
  | 'page-head'
  | 'furniture'
  | 'unplaced'

/**
 * A stretch [start, end) of the input in UTF-16 units. `story` is the story's index in printed order, null outside
 * stories. `continues` means: goes on with the last segment of the same role of that story (a paragraph that the
 * layout broke) or, for advertisements, with the advertisement before.
 */
export type Segment = {
  start: number
  end: number
  role: Role
  story: number | null
  continues: boolean
}

/** In order, without gaps or overlaps, from 0 to the text's length. Serialisable: the admin stores and corrects it. */
export type PageSegments = Segment[]

/** Stretches as found, with gaps of white space and markup between, become a tiling: a gap goes to its left neighbour. */
export function tile(found: Segment[], length: number): PageSegments {
  if (length === 0) return []
  if (found.length === 0) {
    return [{ start: 0, end: length, role: 'unplaced', story: null, continues: false }]
  }
  return found.map((segment, i) => ({
    ...segment,
    start: i === 0 ? 0 : segment.start,
    end: found[i + 1]?.start ?? length,
  }))
}
