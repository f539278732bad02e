/** Where an advertisement may stand; the label 广告 is part of every place. */
export const AD_SLOTS = {
  frontBand: '首页通栏',
  storyFoot: '文末',
  listFoot: '列表页底部',
  unionFoot: '工会页面底部',
  deskPage: '广告部页面',
} as const
export type AdSlot = keyof typeof AD_SLOTS

export const AD_STATUSES = { draft: '草稿', active: '投放', paused: '暂停', ended: '结束' } as const

/** What a preview's address is signed for. */
export const AD_PREVIEW = 'advertisement preview'

/** Pictures stand 3:2 in every slot; a smaller one would be blurred there. */
export const AD_PICTURE = { width: 720, height: 480 } as const

/** How many stand in a slot of one page. */
const SHOWN: Record<AdSlot, number> = {
  frontBand: 2,
  storyFoot: 1,
  listFoot: 1,
  unionFoot: 1,
  deskPage: 4,
}

type Candidate = { id: number; advertiser: string; weight: number }

/**
 * Which advertisements stand in a page's slot on a day: as many as the slot has places, no two of one advertiser. Of many
 * pages and days an advertisement of weight 2 gets twice the places of one of weight 1 (Efraimidis and Spirakis, weighted
 * sampling without replacement); one page shows the same ones all day, so that it can be kept.
 *
 * @param page what tells the page from others, its address for instance
 * @param day YYYY-MM-DD
 */
export function chooseAdvertisements<C extends Candidate>(
  candidates: readonly C[],
  { slot, page, day }: { slot: AdSlot; page: string; day: string },
): C[] {
  const drawn = candidates
    .map((candidate) => ({
      candidate,
      lot: drawOf(`${day} ${slot} ${page} ${candidate.id}`) ** (1 / candidate.weight),
    }))
    .sort((a, b) => b.lot - a.lot || a.candidate.id - b.candidate.id)
    .map(({ candidate }) => candidate)
  return drawn
    .filter(
      ({ advertiser }, place) =>
        drawn.findIndex((other) => other.advertiser === advertiser) === place,
    )
    .slice(0, SHOWN[slot])
}

/** A number between 0 and 1 that is the text's: FNV-1a, mixed as MurmurHash3 ends. */
function drawOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
