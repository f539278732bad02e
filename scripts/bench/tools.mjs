import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { LaunchError } from '../launch/launch-error.mjs'

const PACKAGES = { wrk: ['wrk'], nginx: ['nginx', 'libnginx-mod-http-brotli-static'] }
const APT_MS = 600_000

/**
 * The path of a program that the bench needs; from Debian's packages where it is not there and we may install it.
 * @param {'wrk' | 'nginx'} name
 */
export function ensureTool(name) {
  const found = find(name) ?? install(name)
  if (found) return found
  const packages = PACKAGES[name].join(' ')
  throw new LaunchError(`没有找到 ${name}：请先安装，例如 apt-get install ${packages}。`)
}

/** nginx is often where only root's PATH leads. */
function find(name) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  if (status === 0) return stdout.trim()
  return [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find((path) => existsSync(path)) ?? null
}

function install(name) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null
  console.log(`… 正在安装 ${name}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { stdio: 'ignore', env, timeout: APT_MS }
  spawnSync('apt-get', ['-q', 'update'], options)
  const args = ['-q', 'install', '-y', '--no-install-recommends']
  spawnSync('apt-get', [...args, ...PACKAGES[name]], options)
  return find(name)
}
