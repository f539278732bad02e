import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from './launch-error.mjs'

const SHORTEST = 32
/** What an installation keeps to itself, each 256 random bits in hexadecimal. */
const OWN = ['PAYLOAD_SECRET', 'NEXTAUTH_SECRET', 'PAPERS_SECRET', 'REGISTRATION_SECRET']
const SECRETS = [...OWN, 'DATABASE_PASSWORD']

/**
 * Reads `secrets.json` in the data folder and generates what it lacks. Environment variables win over the file.
 * @param {string} dataFolder
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>} the secrets by name
 */
export function ensureSecrets(dataFolder, env) {
  refuseShortSecrets(env)
  const file = path.join(dataFolder, 'secrets.json')
  const stored = readSecrets(file)
  if (!stored && existsSync(path.join(dataFolder, 'postgres'))) {
    throw new LaunchError(
      `${dataFolder} 里有数据库，却没有 secrets.json：请从备份恢复这个文件，否则数据库打不开。`,
    )
  }
  const missing = SECRETS.filter((name) => !stored?.[name])
  const generated = missing.map((name) => [name, randomBytes(32).toString('hex')])
  const secrets = { ...stored, ...Object.fromEntries(generated) }
  if (missing.length > 0) writeWhole(file, secrets)
  return Object.fromEntries(
    Object.entries(secrets).map(([name, value]) => [name, env[name] || value]),
  )
}

/** The programs refuse them too (lib/env.ts), but only after everything has been installed and built. */
export function refuseShortSecrets(env) {
  for (const name of OWN) {
    if (!env[name] || env[name].length >= SHORTEST) continue
    throw new LaunchError(`环境变量 ${name} 不足 ${SHORTEST} 个字符，请换成随机生成的值。`)
  }
}

function readSecrets(file) {
  if (!existsSync(file)) return null
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new LaunchError(`${file} 读不出来：请检查它的权限，或从备份恢复。`)
  }
  const secrets = parsed(text)
  if (typeof secrets === 'object' && secrets !== null && !Array.isArray(secrets)) return secrets
  throw new LaunchError(`${file} 的内容不是有效的 JSON：请从备份恢复这个文件。`)
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A crash leaves the old file or the new one, never half of one. */
function writeWhole(file, secrets) {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
