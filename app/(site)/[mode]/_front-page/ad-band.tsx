import { Advertisement } from '@/components/advertisement'
import { findRunningAdvertisements } from '@/data/advertisements'
import { docTag, listTag } from '@/domain/cache-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'

/** The advertisement that runs in the front page's band; the label 广告 is part of the component. */
export async function AdBand({ now }: { now: Date }) {
  const [running] = await findRunningAdvertisements('frontBand', now)
  await declareTags(listTag('advertisements'))
  if (!running) return null
  await declareTags(docTag('advertisements', running.id))
  return <Advertisement advertisement={running} />
}
