import type { Suggestion } from '../page-import/types'

export const PROPOSAL_LABELS: Record<Suggestion['kind'], string> = {
  union: '工会',
  craftsman: '工匠',
  pledge: '倡议',
  column: '栏目',
  event: '活动',
  studio: '创新工作室',
}

export const proposalName = ({ value }: Suggestion): string =>
  typeof value === 'string' ? value : value.name

/** Names a proposal among those of its story, whatever their order after a correction. */
export const proposalKey = (proposal: Suggestion): string =>
  `${proposal.kind}:${proposalName(proposal)}`

/** What else was read of it: 2026-09-02 · 运河公园 · 主办 东湖区总工会 · 500 人 · 8 公里. */
export function proposalFacts(proposal: Suggestion): string {
  const facts: (string | null | false)[] = []
  if (proposal.kind === 'event') {
    const { date, place, hosts, organisers, coOrganisers, participants, routeKm } = proposal.value
    facts.push(date?.startsWith('--') ? `${date.slice(2)}（缺年份）` : date, place)
    facts.push(
      hosts.length > 0 && `主办 ${hosts.join('、')}`,
      organisers.length > 0 && `承办 ${organisers.join('、')}`,
      coOrganisers.length > 0 && `协办 ${coOrganisers.join('、')}`,
      participants !== null && `${participants} 人`,
      routeKm !== null && `${routeKm} 公里`,
    )
  }
  if (proposal.kind === 'studio') {
    const { employer, founded, achievements } = proposal.value
    const count = achievements.reduce((sum, each) => sum + each.count, 0)
    facts.push(
      employer,
      founded !== null && `成立于 ${founded} 年`,
      count > 0 && `成果 ${count} 项`,
    )
  }
  return facts.filter(Boolean).join(' · ')
}

/** Guesses at least this sure are ticked when the page is shown. */
const SURE = 0.5
export const isSure = ({ confidence }: Suggestion): boolean => confidence >= SURE
