import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { DemoAccount } from './demo/fill/accounts'
import { fillEverything } from './demo/fill/everything'
import { Fill } from './demo/fill/fill'

// npm run seed: the demo content, into the database of DATABASE_URL, as long as nobody has an account in it. All of it
// or nothing: it is one transaction. The accounts go to DATA_DIR/demo-accounts.json, for their owner's eyes.

const payload = await getPayload({ config })
process.exit(await seed(payload))

async function seed(payload: Payload): Promise<number> {
  if (await hasAccounts(payload)) {
    console.log('数据库里已有账号，不写入演示内容。')
    return 0
  }
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('无法开始数据库事务。')
  try {
    const fill = new Fill(payload, transactionID, new Date())
    const accounts = await fillEverything(fill, reporter())
    await payload.db.commitTransaction(transactionID)
    // The adapter may swallow a failed COMMIT: what counts is what another connection sees.
    if (!(await hasAccounts(payload))) throw new Error('演示内容没有存下来。')
    keepAccounts(accounts)
    return 0
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    console.error('演示内容没有写入：', error)
    return 1
  }
}

async function hasAccounts(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs > 0
}

/** Says what is done and how long it took. */
function reporter() {
  let since = Date.now()
  return (step: string) => {
    console.log(`  ${step} ${((Date.now() - since) / 1000).toFixed(1)} 秒`)
    since = Date.now()
  }
}

function keepAccounts(accounts: DemoAccount[]): void {
  const folder = path.resolve(process.env.DATA_DIR ?? '.data')
  const file = path.join(folder, 'demo-accounts.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
}
