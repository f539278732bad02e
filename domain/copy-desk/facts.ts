import type { Fact } from '../copy-check/context'
import { publicAddress } from '../public-address'
import { ACHIEVEMENT_KINDS, type AchievementKind } from '../studio'

type Named = { name?: string | null; title?: string | null; slug?: string | null }

/** How long a route is; a story about a ride tells it in kilometres. */
export function eventFacts(event: Named & { route?: { lengthKm?: number | null } | null }): Fact[] {
  const { name, route } = event
  if (!name || !route?.lengthKm) return []
  const link = linkOf('events', event)
  return [
    { label: `“${name}”全程`, cues: [name], units: ['公里', '千米'], value: route.lengthKm, link },
  ]
}

const LEDGER_UNITS: Record<AchievementKind, string[]> = {
  softwareCopyright: ['项软件著作权', '件软件著作权', '项软著'],
  patent: ['项专利', '件专利', '项国家专利', '件国家专利'],
  nationalStandard: ['项国家标准'],
  industryStandard: ['项行业标准'],
  localStandard: ['项地方标准'],
  award: ['个奖项', '项奖励'],
}

/** What a studio's ledger adds up to, kind by kind. */
export function studioFacts(
  studio: Named & {
    achievements?: { kind: AchievementKind; count?: number | null }[] | null
  },
): Fact[] {
  const { name, achievements } = studio
  if (!name) return []
  const sums = new Map<AchievementKind, number>()
  for (const { kind, count } of achievements ?? [])
    sums.set(kind, (sums.get(kind) ?? 0) + (count ?? 1))
  return [...sums].map(([kind, value]) => ({
    label: `${name}的${ACHIEVEMENT_KINDS[kind]}`,
    cues: [name],
    units: LEDGER_UNITS[kind],
    value,
    link: linkOf('studios', studio),
  }))
}

/** How many signed a pledge on paper, as its unions counted them. */
export function pledgeFacts(
  pledge: Named & { signedOnPaper?: { count?: number | null } | null },
): Fact[] {
  const { title, signedOnPaper } = pledge
  if (!title || !signedOnPaper?.count) return []
  return [
    {
      label: `《${title}》线下签名`,
      cues: [title],
      units: ['人', '名', '个签名', '人次'],
      value: signedOnPaper.count,
      link: linkOf('pledges', pledge),
    },
  ]
}

const linkOf = (collection: string, { slug }: Named) => publicAddress(collection, slug ?? '') ?? ''
