import { Advertisement } from '@/components/advertisement'
import { findRunningAdvertisements } from '@/data/advertisements'
import type { AdSlot } from '@/domain/advertisement'
import { listTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'

type Props = { slot: AdSlot; mode: string; now: Date; union?: number }

/** What runs in a slot of the page; nothing at all in elder mode. */
export async function Advertisements({ slot, mode, now, union }: Props) {
  if (mode === 'elder') return null
  const advertisements = await findRunningAdvertisements(slot, now, union)
  await declareTags(listTag('advertisements'), ...tagsOfShown('advertisements', advertisements))
  return advertisements.map((advertisement) => (
    <Advertisement key={advertisement.id} advertisement={advertisement} />
  ))
}
