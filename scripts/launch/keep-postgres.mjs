import path from 'node:path'
import { startPostgres } from '../postgres.mjs'
import { ensureDatabase } from './database.mjs'

export const DATABASE = 'gonghui'

/**
 * Starts the embedded PostgreSQL, with the portal's database in it. When it dies while the portal runs, it is started
 * again on the same port, so that the web server reconnects to it.
 * @param {{dataFolder: string, password: string, lifecycle: import('./lifecycle.mjs').Lifecycle}} options
 * @returns {Promise<{port: number, url: string}>}
 */
export async function keepPostgresRunning({ dataFolder, password, lifecycle }) {
  const folder = path.join(dataFolder, 'postgres')
  let server = await startPostgres({ folder, password })
  lifecycle.onStop(() => server.stop())
  watch()
  await ensureDatabase(server.url('postgres'), DATABASE)
  return { port: server.port, url: server.url(DATABASE) }

  function watch() {
    server.exited.then(restart)
  }

  async function restart() {
    if (lifecycle.stopping) return
    console.error('! PostgreSQL 意外停止，正在重新启动')
    try {
      server = await startPostgres({ folder, password, port: server.port })
      watch()
      // Ctrl-C may have come while it started.
      if (lifecycle.stopping) await server.stop()
    } catch (error) {
      await lifecycle.fail(error)
    }
  }
}
