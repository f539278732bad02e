import { log } from '@/lib/log'
import { payload } from '@/lib/payload'

/** The notices whose day has come are in the paper, and public, from `now` on. @returns how many */
export async function publishNotices(now: Date): Promise<number> {
  const cms = await payload()
  const { docs } = await cms.find({
    collection: 'notices',
    where: {
      and: [
        { state: { equals: 'scheduled' } },
        { appearsOn: { less_than_equal: now.toISOString() } },
      ],
    },
    pagination: false,
    depth: 0,
    select: { number: true },
    overrideAccess: true,
  })
  let published = 0
  for (const { id, number } of docs) {
    const update = cms.update({
      collection: 'notices',
      id,
      data: { state: 'published' },
      depth: 0,
      overrideAccess: true,
      context: { noticeRole: 'clock' },
    })
    // Another instance, or the desk, was there first: the rest still appear.
    await update.then(
      () => published++,
      (error: unknown) => log.warn(`notice ${number} not published`, error),
    )
  }
  return published
}

const EVERY_MS = 10_000

export function keepPublishingNotices(): void {
  const publish = () =>
    publishNotices(new Date()).catch((error: unknown) => log.warn('notices: not published', error))
  void publish()
  setInterval(() => void publish(), EVERY_MS).unref()
}
