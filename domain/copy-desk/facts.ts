import type { Fact } from '../copy-check/context'
import { publicAddress } from '../public-address'
import { ACHIEVEMENT_KINDS, type AchievementKind } from '../studio'

type Named = { name?: string | null; title?: string | null; slug?: string | null }

/**
 * How long an event's route is, and how many have a place in it.
 *
 * @param registered whose registration stands; 0 where the portal registers nobody
 */
export function eventFacts(
  event: Named & { route?: { lengthKm?: number | null } | null },
  registered: number,
): Fact[] {
  const { name, route } = event
  if (!name) return []
  const shared = { cues: [name], link: linkOf('events', event) }
  const length = { label: `“${name}”全程公里数`, units: ['公里', '千米'], ...shared }
  const people = { label: `“${name}”报名成功人数`, units: ['人', '名', '位'], ...shared }
  return [
    { ...length, value: route?.lengthKm ?? 0 },
    { ...people, value: registered },
  ].filter(({ value }) => value > 0)
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
