import type { AdSlot } from '@/domain/advertisement'
import { PICTURE_FIELDS, type Picture, pictureOf } from '@/domain/picture'
import { payload } from '@/lib/payload'
import type { Advertisement } from '@/payload-types'

/** An advertisement as it is shown; that it says 广告 is seen to by components/advertisement.tsx. */
export type AdvertisementView = {
  id: number
  advertiser: string
  weight: number
  title: string
  text: string | null
  picture: Picture | null
  /** An http(s) address; null where it leads nowhere. */
  target: string | null
}

/**
 * What runs in a slot at `now`, the longest-running first.
 *
 * @param union for a union's own page: its advertisements too; those of other unions never
 */
export async function findRunningAdvertisements(
  slot: AdSlot,
  now: Date,
  union?: number,
): Promise<AdvertisementView[]> {
  const at = now.toISOString()
  const citywide = { union: { exists: false } }
  const { docs } = await (await payload()).find({
    collection: 'advertisements',
    where: {
      and: [
        { slot: { equals: slot } },
        { status: { equals: 'active' } },
        { startsAt: { less_than_equal: at } },
        { endsAt: { greater_than: at } },
        union ? { or: [citywide, { union: { equals: union } }] } : citywide,
      ],
    },
    sort: 'startsAt',
    limit: 100,
    pagination: false,
    depth: 1,
    select: { advertiser: true, weight: true, title: true, text: true, image: true, target: true },
    populate: { media: PICTURE_FIELDS },
    overrideAccess: false,
  })
  return docs.map(viewOf)
}

/** Any advertisement, for those who make it; null where there is none of this number. */
export async function getAdvertisement(
  id: number,
): Promise<(AdvertisementView & Pick<Advertisement, 'slot' | 'startsAt' | 'endsAt'>) | null> {
  if (!Number.isSafeInteger(id)) return null
  const advertisement = await (await payload()).findByID({
    collection: 'advertisements',
    id,
    depth: 1,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!advertisement) return null
  const { slot, startsAt, endsAt } = advertisement
  return { ...viewOf(advertisement), slot, startsAt, endsAt }
}

type Stored = Pick<
  Advertisement,
  'id' | 'advertiser' | 'weight' | 'title' | 'text' | 'image' | 'target'
>

const viewOf = ({ id, advertiser, weight, title, text, image, target }: Stored) => ({
  id,
  advertiser,
  weight,
  title,
  text: text || null,
  picture: pictureOf(image),
  target: target || null,
})
