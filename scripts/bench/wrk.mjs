import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureTool } from './tools.mjs'

const REPORT = fileURLToPath(new URL('./wrk-report.lua', import.meta.url))
const CONNECTIONS = 50

/**
 * Asks for a page over and over with 50 connections, after two seconds of warming up.
 * @param {string} url
 * @param {{seconds: number, script?: string}} options `script`: Lua that makes the requests
 * @returns {Promise<{perSecond: number, p50: number, p99: number, failed: number}>} latencies in milliseconds
 */
export async function wrk(url, { seconds, script = '' }) {
  await run(url, 2, script)
  const told = await run(url, seconds, script)
  return {
    perSecond: told.requests / (told.microseconds / 1e6),
    p50: told.p50 / 1000,
    p99: told.p99 / 1000,
    failed: told.failed,
  }
}

/** Not `spawnSync`: the bench must go on hearing a Ctrl-C. */
async function run(url, seconds, script) {
  const args = ['-t', '2', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '-s', REPORT, url]
  const child = spawn(ensureTool('wrk'), [...args, '--', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  for await (const chunk of child.stdout) output += chunk
  const line = output.split('\n').find((each) => each.startsWith('{"requests"'))
  if (!line) throw new Error(`wrk said nothing of use about ${url}:\n${output}`)
  return JSON.parse(line)
}
