import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureDatabase, withDatabase } from '../launch/database.mjs'
import { runPayloadScript } from '../launch/payload-script.mjs'
import { startWebServer } from '../launch/web-server.mjs'
import { freePort, startPostgres } from '../postgres.mjs'
import { testEnvironment } from '../testing/test-environment.mjs'
import { startNginx } from './nginx.mjs'

/**
 * @typedef {Awaited<ReturnType<typeof openBench>>} Bench
 * @typedef {Awaited<ReturnType<typeof startSite>>} Site
 */

/**
 * A throwaway data folder with a PostgreSQL as `npm start` runs it, migrated and with the demo content.
 * @param {{root: string, lifecycle: import('../launch/lifecycle.mjs').Lifecycle}} context
 */
export async function openBench({ root, lifecycle }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gonghui-bench-'))
  // PostgreSQL's and nginx's own users have to pass through.
  chmodSync(folder, 0o711)
  lifecycle.onStop(() => rmSync(folder, { recursive: true, force: true }))
  const password = 'only-on-this-machine-and-for-this-run'
  const postgres = await startPostgres({ folder: path.join(folder, 'postgres'), password })
  lifecycle.onStop(() => postgres.stop())
  await ensureDatabase(postgres.url('postgres'), 'bench')
  const [portalPort, frontPort] = [await freePort(), await freePort()]
  const env = {
    ...testEnvironment({ url: postgres.url, folder }, 'bench'),
    // What readers and staff see; the portal refuses what claims to come from elsewhere.
    NEXTAUTH_URL: `http://localhost:${frontPort}`,
    TRUST_PROXY: '1',
    PAGE_COPIES: path.join(folder, 'pages'),
  }
  const bench = { root, lifecycle, folder, env, portalPort, frontPort, run }
  await run('scripts/migrate.ts')
  await run('scripts/seed.ts')
  return bench

  async function run(...args) {
    const code = await runPayloadScript(args, { root, env, lifecycle })
    if (code !== 0 && !lifecycle.stopping) throw new Error(`${args[0]} failed: see above`)
  }
}

/**
 * The production server on what the database holds now, with the nginx of deploy/ in front of it and a bare one that
 * serves files beside it. @param {Bench} bench
 */
export async function startSite(bench) {
  const { root, lifecycle, env, folder, portalPort, frontPort } = bench
  const server = await startWebServer('start', {
    root,
    lifecycle,
    env,
    port: portalPort,
    host: '127.0.0.1',
  })
  const filesPort = await freePort()
  const files = path.join(folder, 'files')
  mkdirSync(files, { recursive: true })
  const nginx = await startNginx({
    root,
    lifecycle,
    folder: path.join(folder, 'nginx'),
    portalPort,
    copies: env.PAGE_COPIES,
    port: frontPort,
    filesPort,
    files,
  })
  return {
    env,
    files,
    portal: `http://localhost:${portalPort}`,
    front: env.NEXTAUTH_URL,
    fileServer: `http://127.0.0.1:${filesPort}`,
    ...(await findPages(env.DATABASE_URL)),
    async stop() {
      for (const { child, exited } of [nginx, server]) {
        child.kill('SIGTERM')
        await exited
      }
    },
  }
}

/** Addresses that are the same whatever was generated beside the demo content; but for the list, which is deep. */
async function findPages(url) {
  return withDatabase(url, async (client) => {
    const one = async (query) => Object.values((await client.query(query)).rows[0])[0]
    const slug = (table, more) =>
      one(`SELECT slug FROM ${table} WHERE _status = 'published' ${more} ORDER BY id LIMIT 1`)
    const stories = Number(await one(`SELECT count(*) FROM articles WHERE _status = 'published'`))
    const withPicture = 'AND lead_photo_image_id IS NOT NULL AND imported_from_fingerprint IS NULL'
    return {
      stories,
      story: `/news/${await slug('articles', withPicture)}`,
      event: `/events/${await slug('events', '')}`,
      deepList: `/news/page/${Math.max(2, Math.floor(stories / 60))}`,
    }
  })
}
