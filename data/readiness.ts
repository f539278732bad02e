import { payload } from '@/lib/payload'
import { migrations } from '@/migrations'

/** True when the database answers and every migration of this build is recorded in it. */
export async function databaseIsReady(): Promise<boolean> {
  try {
    const { totalDocs } = await (await payload()).count({
      collection: 'payload-migrations',
      where: { name: { in: migrations.map(({ name }) => name) } },
      overrideAccess: true,
    })
    return totalDocs === migrations.length
  } catch {
    // The answer is the point: whatever keeps the database from answering, there is no traffic for us.
    return false
  }
}
