import { readFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from './launch-error.mjs'

/**
 * Does node_modules hold what package-lock.json asks for? npm writes its own account of node_modules as the last
 * act of an installation, so an interrupted one counts as missing. Optional packages may be absent: they are the
 * binaries of other platforms.
 * @param {string} root
 */
export function dependenciesInstalled(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true
    const installed = present[name]
    return installed ? installed.version === entry.version : Boolean(entry.optional)
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * Runs `npm ci` when something is missing.
 * @param {string} root
 * @param {import('./lifecycle.mjs').Lifecycle} lifecycle
 * @returns {Promise<boolean>} whether it had to install
 */
export async function ensureDependencies(root, lifecycle) {
  if (dependenciesInstalled(root)) return false
  console.log('… 正在安装依赖（npm ci），第一次需要一两分钟')
  // The build needs the development dependencies too, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  // npm's own output goes to stderr: a script's standard output may be data that somebody pipes.
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const npm = process.env.npm_execpath
  const { exited } = npm?.endsWith('.js')
    ? lifecycle.startNode([npm, ...args], options)
    : lifecycle.start('npm', args, { ...options, shell: process.platform === 'win32' })
  if ((await exited) !== 0) {
    throw new LaunchError('依赖没有装好：请看上面 npm 的提示，确认网络可用后再运行一次。')
  }
  return true
}
