import { Client } from 'pg'

/**
 * Takes the portal's database away and gives it back, as a failed server or a cut line would: open connections are
 * broken, new ones refused. Needs DATABASE_URL of a superuser.
 */
export async function setDatabaseAway(isAway: boolean): Promise<void> {
  const portal = new URL(process.env.DATABASE_URL ?? '')
  const name = portal.pathname.slice(1)
  const maintenance = new URL(portal)
  maintenance.pathname = '/postgres'
  const client = new Client({ connectionString: maintenance.href })
  await client.connect()
  try {
    await client.query(
      `ALTER DATABASE ${client.escapeIdentifier(name)} ALLOW_CONNECTIONS ${!isAway}`,
    )
    if (isAway) {
      await client.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
        [name],
      )
    }
  } finally {
    await client.end()
  }
}
