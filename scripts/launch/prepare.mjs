import path from 'node:path'
import { ensureDataFolder } from './data-folder.mjs'
import { describeDatabase, pendingMigrations, requireDatabase } from './database.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { keepPostgresRunning } from './keep-postgres.mjs'
import { LaunchError } from './launch-error.mjs'
import { takeLock } from './lock.mjs'
import { runPayloadScript } from './payload-script.mjs'
import { ensureSecrets, refuseShortSecrets } from './secrets.mjs'
import { requireNode } from './settings.mjs'
import { step } from './steps.mjs'
import { siteUrl } from './web-server.mjs'

/**
 * @typedef {{root: string, settings: ReturnType<typeof import('./settings.mjs').readSettings>, lifecycle: import('./lifecycle.mjs').Lifecycle}} Context
 */

/**
 * The steps that all commands share, up to a migrated database.
 * @param {Context} context
 * @returns {Promise<Record<string, string>>} the environment of the programs to start
 */
export async function prepare(context) {
  const { root, settings, lifecycle } = context
  await step('Node.js', (note) => {
    requireNode(process.versions.node)
    note(process.versions.node)
  })
  const secrets = await step('数据目录和密钥', async (note) => {
    refuseShortSecrets(process.env)
    ensureDataFolder(settings.dataFolder)
    lifecycle.onStop(await takeLock(settings.dataFolder))
    note(settings.dataFolder)
    return ensureSecrets(settings.dataFolder, process.env)
  })
  await step('依赖', async (note) => {
    note((await ensureDependencies(root, lifecycle)) ? '已安装' : '齐全')
  })
  const databaseUrl = await step('数据库', (note) => openDatabase(context, secrets, note))
  const env = childEnvironment(settings, secrets, databaseUrl)
  await step('数据库结构', (note) => migrate(context, env, note))
  return env
}

async function openDatabase({ settings, lifecycle }, secrets, note) {
  if (settings.databaseUrl) {
    note(describeDatabase(settings.databaseUrl))
    await requireDatabase(settings.databaseUrl)
    return settings.databaseUrl
  }
  const password = secrets.DATABASE_PASSWORD
  const { port, url } = await keepPostgresRunning({ ...settings, password, lifecycle })
  note(`内置 PostgreSQL，127.0.0.1:${port}`)
  return url
}

/**
 * The environment of every program that works on the portal: what the operator set wins over the defaults.
 * @param {Context['settings']} settings
 * @param {Record<string, string>} secrets
 * @param {string} databaseUrl
 * @returns {Record<string, string>}
 */
export function childEnvironment(settings, { DATABASE_PASSWORD: _, ...secrets }, databaseUrl) {
  return {
    NEXTAUTH_URL: siteUrl(settings),
    NEXT_TELEMETRY_DISABLED: '1',
    ...process.env,
    ...secrets,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataFolder,
    DEMO_ACCOUNTS: path.join(settings.dataFolder, 'demo-accounts.json'),
  }
}

async function migrate({ root, lifecycle }, env, note) {
  const pending = await pendingMigrations(env.DATABASE_URL, root)
  if (pending.length === 0) return note('已是最新')
  const code = await runPayloadScript(['scripts/migrate.ts'], { root, env, lifecycle })
  if (code !== 0) throw new LaunchError('数据库结构没有更新成功：原因见上面的输出。')
  note(`已更新（${pending.length} 项）`)
}
