import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Does a process with this id run? A process of another user counts.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  return !isZombie(pid)
}

/** Killed, but not yet collected by a parent that never will: in a container without an init. */
function isZombie(pid) {
  if (process.platform !== 'linux') return false
  return statFields(pid)?.[0] === 'Z'
}

/** The fields of /proc/PID/stat after the command, which may itself hold spaces and brackets. */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** One line of `ps`, for systems without /proc. */
function ps(pid, column) {
  return (
    spawnSync('ps', ['-p', String(pid), '-o', `${column}=`], { encoding: 'utf8' }).stdout?.trim() ||
    null
  )
}

/**
 * What tells a process from a later one with the same id: its start, and on Linux the boot it belongs to.
 * @param {number} pid
 * @returns {string | null} null when there is no such process
 */
export function processIdentity(pid) {
  if (!isAlive(pid)) return null
  if (process.platform !== 'linux') return ps(pid, 'lstart')
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}/${statFields(pid)?.[19]}`
}

/**
 * @param {number} pid
 * @returns {string} the command line with spaces between its arguments, '' when it cannot be read
 */
export function commandLine(pid) {
  if (process.platform !== 'linux') return ps(pid, 'command') ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/**
 * @param {number} pid
 * @returns {number | null} the process that started it, or that took it over
 */
export function parentOf(pid) {
  return Number(process.platform === 'linux' ? statFields(pid)?.[1] : ps(pid, 'ppid')) || null
}

/**
 * Waits until a condition holds.
 * @param {() => boolean | Promise<boolean>} condition
 * @param {number} milliseconds
 * @returns {Promise<boolean>} false when the time is over
 */
export async function waitUntil(condition, milliseconds, interval = 25) {
  const deadline = Date.now() + milliseconds
  while (!(await condition())) {
    if (Date.now() > deadline) return false
    await sleep(interval)
  }
  return true
}
