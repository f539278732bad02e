export const STUDIO_LEVELS = {
  national: '全国级',
  provincial: '省级',
  municipal: '市级',
  district: '区级',
} as const
export type StudioLevel = keyof typeof STUDIO_LEVELS

/** What a studio's ledger counts. */
export const ACHIEVEMENT_KINDS = {
  softwareCopyright: '软件著作权',
  patent: '专利',
  nationalStandard: '国家标准',
  industryStandard: '行业标准',
  localStandard: '地方标准',
  award: '奖项',
} as const
export type AchievementKind = keyof typeof ACHIEVEMENT_KINDS

/** How far a studio's project has come. */
export const PROJECT_PHASES = {
  research: '研究',
  pilot: '试点',
  inUse: '应用',
  completed: '结项',
} as const
export type ProjectPhase = keyof typeof PROJECT_PHASES

/** A line of the ledger; `count` covers several of a kind, such as ten software copyrights of one year. */
export type Achievement = {
  kind: AchievementKind
  count: number
  year: number | null
  title: string | null
  evidence: string | null
}
