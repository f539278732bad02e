import path from 'node:path'
import { runCommand } from './launch/command.mjs'
import { ensureDataFolder } from './launch/data-folder.mjs'
import { requireDatabase } from './launch/database.mjs'
import { ensureDependencies } from './launch/dependencies.mjs'
import { DATABASE, keepPostgresRunning } from './launch/keep-postgres.mjs'
import { takeLock } from './launch/lock.mjs'
import { runPayloadScript } from './launch/payload-script.mjs'
import { childEnvironment } from './launch/prepare.mjs'
import { ensureSecrets } from './launch/secrets.mjs'
import { requireNode } from './launch/settings.mjs'
import { embeddedUrl } from './postgres.mjs'

// node scripts/run.mjs [--no-database] SCRIPT …: runs a script of this folder, or `payload COMMAND`, with the secrets
// and the database of this installation: DATABASE_URL, the one that a running `npm start` serves from, or else one
// started for as long as the script runs.
await runCommand(async ({ root, settings, lifecycle }) => {
  const [first, ...rest] = process.argv.slice(2)
  const database = first !== '--no-database' && !rest.includes('--json')
  const [script, ...args] = first === '--no-database' ? rest : [first, ...rest]

  requireNode(process.versions.node)
  await ensureDependencies(root, lifecycle)
  ensureDataFolder(settings.dataFolder)
  const secrets = ensureSecrets(settings.dataFolder, process.env)
  const url = database ? await openDatabase() : 'postgres://127.0.0.1:1/none'
  const env = childEnvironment(settings, secrets, url)
  const file = script === 'payload' ? path.join('node_modules', 'payload', 'bin.js') : script
  return runPayloadScript([file, ...args], { root, env, lifecycle })

  async function openDatabase() {
    if (settings.databaseUrl) {
      await requireDatabase(settings.databaseUrl)
      return settings.databaseUrl
    }
    const password = secrets.DATABASE_PASSWORD
    const running = embeddedUrl(path.join(settings.dataFolder, 'postgres'), password, DATABASE)
    if (running) return running
    lifecycle.onStop(await takeLock(settings.dataFolder))
    return (await keepPostgresRunning({ ...settings, password, lifecycle })).url
  }
})
