import type { AchievementKind as PrintedKind, StudioProposal } from '../page-import/types'
import type { AchievementKind } from '../studio'

const KINDS: Record<PrintedKind, AchievementKind> = {
  'software-copyright': 'softwareCopyright',
  patent: 'patent',
  'local-standard': 'localStandard',
  'industry-standard': 'industryStandard',
  'national-standard': 'nationalStandard',
  award: 'award',
}

/** The fields of a studio's draft; the ledger's lines carry the sentence they were counted from. */
export function studioDraft(studio: StudioProposal, quote: string) {
  return {
    name: studio.name,
    employer: studio.employer ?? undefined,
    founded: studio.founded,
    achievements: studio.achievements
      .filter(({ count }) => count >= 1)
      .map(({ kind, count }) => ({ kind: KINDS[kind], count, evidence: quote.slice(0, 200) })),
  }
}
