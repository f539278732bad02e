import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { keepPostgresRunning } from '../../launch/keep-postgres.mjs'
import { runPayloadScript } from '../../launch/payload-script.mjs'
import { startWebServer } from '../../launch/web-server.mjs'
import { readPostmaster } from '../../postgres/postmaster.mjs'
import { freePort } from '../../postgres.mjs'
import { testEnvironment } from '../../testing/test-environment.mjs'
import { startNginx } from '../nginx.mjs'

/**
 * A throwaway PostgreSQL as `npm start` runs it (it is started again when it dies), with the events to register for.
 * @param {{root: string, lifecycle: import('../../launch/lifecycle.mjs').Lifecycle}} context
 */
export async function openPlace({ root, lifecycle }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gonghui-bench-'))
  // PostgreSQL's own user has to pass through.
  chmodSync(folder, 0o711)
  lifecycle.onStop(() => rmSync(folder, { recursive: true, force: true }))
  const password = 'only-on-this-machine-and-for-this-run'
  const { url } = await keepPostgresRunning({ dataFolder: folder, password, lifecycle })
  const [port, frontPort, filesPort] = [await freePort(), await freePort(), await freePort()]
  const env = {
    ...testEnvironment({ url: () => url, folder }, 'bench'),
    NEXTAUTH_URL: `http://localhost:${frontPort}`,
    TRUST_PROXY: '1',
    PAGE_COPIES: path.join(folder, 'pages'),
  }
  await run('scripts/migrate.ts')
  const told = path.join(folder, 'events.json')
  await run('scripts/bench/registration/events.ts', told)
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  pool.on('error', () => {
    // PostgreSQL is killed on purpose; the next query gets another connection.
  })
  lifecycle.onStop(() => pool.end())
  return {
    env,
    port,
    frontPort,
    pool,
    ...JSON.parse(readFileSync(told, 'utf8')),
    /** Kills PostgreSQL as a power cut would. */
    killPostgres() {
      const postmaster = readPostmaster(path.join(folder, 'postgres'))
      if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
    },
    /** `npm run audit` on this database. @returns {Promise<boolean>} whether the books are kept */
    isSound: async () =>
      (await runPayloadScript(['scripts/audit.ts'], { root, env, lifecycle, stdio: 'ignore' })) ===
      0,
    /** The nginx of deploy/, which readers meet. */
    startNginx: () =>
      startNginx({
        root,
        lifecycle,
        folder: path.join(folder, 'nginx'),
        portalPort: port,
        copies: env.PAGE_COPIES,
        port: frontPort,
        filesPort,
        files: folder,
      }),
    startNext: (at = port) =>
      startWebServer('start', { root, lifecycle, env, port: at, host: '127.0.0.1' }),
  }

  async function run(...args) {
    const code = await runPayloadScript(args, { root, env, lifecycle })
    if (code !== 0 && !lifecycle.stopping) throw new Error(`${args[0]} failed: see above`)
  }
}
