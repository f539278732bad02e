import { Advertisement } from '@/components/advertisement'
import { findRunningAdvertisements } from '@/data/advertisements'
import { type AdSlot, chooseAdvertisements } from '@/domain/advertisement'
import { listTag } from '@/domain/cache-tags'
import { dayOf } from '@/domain/dates'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'

/** `page`: the address, by which pages show different ones on one day. */
type Props = { slot: AdSlot; mode: string; page: string; now: Date; union?: number }

/** What stands in a slot of the page today; nothing at all in elder mode. */
export async function Advertisements({ slot, mode, page, now, union }: Props) {
  if (mode === 'elder') return null
  const running = await findRunningAdvertisements(slot, now, union)
  const advertisements = chooseAdvertisements(running, { slot, page, day: dayOf(now) })
  await declareTags(listTag('advertisements'), ...tagsOfShown('advertisements', advertisements))
  if (advertisements.length === 0) return null
  return (
    <>
      {advertisements.map((advertisement) => (
        <Advertisement key={advertisement.id} advertisement={advertisement} />
      ))}
      <script type="module" async src="/scripts/advertisements.js" />
    </>
  )
}
