import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { LaunchError } from './launch-error.mjs'
import { waitUntil } from './processes.mjs'

const READY_MS = 60_000
/** As long as the web server of a killed launcher may need to let go of its port. */
const RELEASE_MS = 3_000
/**
 * A question of 10,000 characters is an address of 90 KB; Node by itself refuses what is over 16 KB. A proxy in front
 * has a limit of its own (nginx: `large_client_header_buffers 4 128k`).
 */
const HEADER_SIZE = '--max-http-header-size=131072'
/** MB for what is young: a page's words live as long as a request, and are not to be carried among the old ones. */
const YOUNG = '--max-semi-space-size=64'

/**
 * @param {{port: number, host: string}} address
 * @throws {LaunchError} when another program listens there
 */
export async function requireFreePort({ port, host }) {
  let problem = null
  const free = await waitUntil(
    async () => {
      problem = await tryToListen(port, host)
      return problem === null || problem === 'EACCES'
    },
    RELEASE_MS,
    100,
  )
  if (free && !problem) return
  if (problem === 'EADDRINUSE') {
    throw new LaunchError(
      `端口 ${port} 已被别的程序占用：请先停掉它，或换一个端口，例如 PORT=${port + 1} npm start。`,
    )
  }
  throw new LaunchError(
    `不能在 ${host} 的端口 ${port} 上提供服务（${problem}）：请检查环境变量 HOST 和 PORT。`,
  )
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

/**
 * @param {{port: number, host: string}} address what the server listens on
 * @returns {string} what to type into a browser on this machine
 */
export function siteUrl({ port, host }) {
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${local ? 'localhost' : name}:${port}`
}

/**
 * Starts Next and waits until it may get traffic.
 * @param {'start' | 'dev'} command
 * @param {{root: string, env: Record<string, string>, port: number, host: string, lifecycle: import('./lifecycle.mjs').Lifecycle}} context
 * @returns {Promise<{exited: Promise<number>}>}
 */
export async function startWebServer(command, { root, env, port, host, lifecycle }) {
  const next = [
    HEADER_SIZE,
    YOUNG,
    'node_modules/next/dist/bin/next',
    command,
    '-p',
    String(port),
    '-H',
    host,
  ]
  // The port is the instance's name too, where several share a data folder.
  const server = lifecycle.startNode(next, { cwd: root, env: { ...env, PORT: String(port) } })
  let ended = false
  server.exited.then(() => {
    ended = true
  })
  const reachable =
    host === '0.0.0.0'
      ? '127.0.0.1'
      : host === '::'
        ? '[::1]'
        : host.includes(':')
          ? `[${host}]`
          : host
  const answers = () => isReady(`http://${reachable}:${port}/readyz`)
  await waitUntil(async () => ended || lifecycle.stopping || (await answers()), READY_MS, 50)
  if (ended && !lifecycle.stopping) throw new LaunchError('网站没有启动：原因见上面的输出。')
  if (!lifecycle.stopping && !(await answers())) {
    throw new LaunchError(`网站启动后 ${READY_MS / 1000} 秒还没有就绪：请看上面的输出。`)
  }
  return server
}

async function isReady(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    await sleep(20)
    return false
  }
}
