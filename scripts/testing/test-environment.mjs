import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * The environment of one group of tests: secrets, data folder and database of its own.
 * @param {{url: (database: string) => string, folder: string}} postgres
 * @param {string} name of the group, its database and its data folder
 * @returns {Record<string, string>}
 */
export function testEnvironment(postgres, name) {
  const dataFolder = path.join(postgres.folder, name)
  const secrets = ['PAYLOAD_SECRET', 'NEXTAUTH_SECRET', 'PAPERS_SECRET', 'REGISTRATION_SECRET'].map(
    (key) => [key, randomBytes(32).toString('hex')],
  )
  mkdirSync(dataFolder, { recursive: true })
  return {
    ...process.env,
    NEXTAUTH_URL: 'http://localhost:3000',
    ...Object.fromEntries(secrets),
    DATABASE_URL: postgres.url(name),
    DATA_DIR: dataFolder,
    DEMO_ACCOUNTS: path.join(dataFolder, 'demo-accounts.json'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
