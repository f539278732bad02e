import config from '@payload-config'
import { getPayload } from 'payload'
import { pendingMigrations, withDatabase } from './launch/database.mjs'
import { ROOT } from './launch/lifecycle.mjs'
import { fillEmptySearch } from './search/rebuild'

// npm run migrate: brings the database to the state of migrations/. Payload's word is not taken for it: the run counts
// only when its table names every file.
const url = process.env.DATABASE_URL
if (!url) throw new Error('DATABASE_URL is not set')

if ((await pendingMigrations(url, ROOT)).length === 0) {
  console.log('数据库结构已是最新。')
  process.exit(0)
}

const payload = await getPayload({ config })
payload.logger.level = 'warn'
// Of several instances that start together on one database, one migrates and the others wait.
await withDatabase(url, async (client) => {
  await client.query("select pg_advisory_lock(hashtext('gonghui migrations'))")
  await payload.db.migrate()
})
const pending = await pendingMigrations(url, ROOT)
// What was published before there was an index.
if (pending.length === 0) await fillEmptySearch(payload)
if (pending.length > 0) console.error(`这些数据库结构更新没有做成：${pending.join('、')}`)
process.exit(pending.length > 0 ? 1 : 0)
