/** What the importer hands on: the exact keys that `import-page --json` prints. Absent values are null or []. */
export type ImportedPage = {
  page: PageHead
  stories: ImportedStory[]
  advertisements: Advertisement[]
  /** Navigation, page heads, imprint, repeated lists of headlines: printed on the page, no part of a story. */
  furniture: string[]
  /** What no rule could place; a human decides. */
  unplaced: string[]
}

export type PageHead = {
  publication: string | null
  /** YYYY-MM-DD */
  date: string | null
  /** As printed: "04", "A03", "4"; Chinese numerals become figures (第一版 → "1"). */
  number: string | null
  section: string | null
}

export type StoryKind = 'story' | 'photo' | 'editor-note'

export type ImportedStory = {
  kind: StoryKind
  /** 引题 */
  kicker: string | null
  /** 主题; the lines of a headline are joined with one space. An editor's note has its label (编者按) here. */
  headline: string | null
  /** 副题 */
  deck: string | null
  /** The label the story stands under, without bullets and brackets. */
  column: string | null
  /** As printed, without spaces: 本报讯, 本报北京9月2日电, 新华社北京12月6日电. */
  dateline: string | null
  /** 记者, 实习生, 评论员 and authors, in printed order; a spaced name (张 晶) is joined. */
  reporters: string[]
  /** 通讯员 */
  correspondents: string[]
  /** The first title that is more than plain 记者: 首席记者, 实习生, 本报评论员, or what （作者系…） says. */
  reporterTitle: string | null
  credits: Credit[]
  captions: string[]
  /** As a reader sees them: without dateline and byline, whole where the layout broke them. Subheads are paragraphs. */
  paragraphs: string[]
  /** 下转第2版, 上接第1版; both, joined with a space, when both are printed. */
  jump: string | null
  /** Agency or paper that the text comes from; null for the paper's own. */
  source: string | null
  /** 0–1: how sure the boundaries and the headline stack are. */
  confidence: number
  suggestions: Suggestion[]
}

export type Credit = {
  names: string[]
  /** As printed: 摄, 摄影报道, 文/摄, 供图, 制图, 发 … */
  role: string
  /** 新华社 and the like; null for the paper's own people (本报记者). */
  agency: string | null
}

export type Advertisement = { label: string; phones: string[] }

export type EventProposal = {
  name: string
  /** YYYY-MM-DD, or --MM-DD where no year can be inferred. */
  date: string | null
  place: string | null
  hosts: string[]
  organisers: string[]
  coOrganisers: string[]
  participants: number | null
  routeKm: number | null
}

export type AchievementKind =
  | 'software-copyright'
  | 'patent'
  | 'local-standard'
  | 'industry-standard'
  | 'national-standard'
  | 'award'

export type StudioProposal = {
  name: string
  employer: string | null
  founded: number | null
  achievements: { kind: AchievementKind; count: number }[]
}

/** A guess for a human to accept: how sure it is, and the words of the story it comes from. */
export type Suggestion =
  | { kind: 'union'; value: string; confidence: number; quote: string }
  | { kind: 'craftsman'; value: string; confidence: number; quote: string }
  | { kind: 'pledge'; value: string; confidence: number; quote: string }
  | { kind: 'column'; value: string; confidence: number; quote: string }
  | { kind: 'event'; value: EventProposal; confidence: number; quote: string }
  | { kind: 'studio'; value: StudioProposal; confidence: number; quote: string }

/** What the caller knows already; used only where the page itself does not say. */
export type PageContext = { publication?: string; date?: string }
