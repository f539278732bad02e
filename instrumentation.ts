import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** Runs once in each serving process, before its first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build')
    return
  const { stopOnBadEnvironment } = await import('./lib/env')
  stopOnBadEnvironment()
  const { sendOneLocation } = await import('./lib/one-location')
  sendOneLocation()
  const { startPageCacheWorker } = await import('./lib/page-cache/worker')
  const { followNames } = await import('./lib/learn-names')
  followNames(process.env.DATABASE_URL ?? '')
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  await startPageCacheWorker(process.env.DATABASE_URL ?? '')
  // Serving processes also run the jobs (scheduled publishing); scripts do not.
  const { db } = await getPayload({ config, cron: true })
  const { keepReleasingKilledJobs } = await import('./lib/release-killed-jobs')
  keepReleasingKilledJobs((db as unknown as PostgresAdapter).pool)
  const { keepPublishingNotices } = await import('./data/publish-notices')
  keepPublishingNotices()
  const { keepSendingLetters } = await import('./data/letters/send-due-letters')
  void keepSendingLetters()
  const { keepForgettingSenders } = await import('./data/forget-senders')
  keepForgettingSenders()
  const { keepExpiringOffers } = await import('./data/registrations/keep-expiring-offers')
  keepExpiringOffers()
  const { keepSendingMessages } = await import('./data/registrations/keep-sending-messages')
  keepSendingMessages()
  const { keepPurgingRegistrations } = await import('./data/registrations/purge')
  keepPurgingRegistrations()
}
