import { databaseIsReady } from '@/data/readiness'

/** It may get traffic: the database answers and has every migration. */
export const dynamic = 'force-dynamic'

export async function GET() {
  const isReady = await databaseIsReady()
  return new Response(isReady ? 'ok' : 'unavailable', {
    status: isReady ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
