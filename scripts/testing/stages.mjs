import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild } from '../launch/build.mjs'
import { ensureDatabase } from '../launch/database.mjs'
import { runPayloadScript } from '../launch/payload-script.mjs'
import { startWebServer } from '../launch/web-server.mjs'
import { freePort } from '../postgres.mjs'
import { oneCheck, playwrightCounts, vitestCounts, withExitCode } from './reports.mjs'
import { testEnvironment } from './test-environment.mjs'

/**
 * @typedef {{root: string, reports: string, lifecycle: import('../launch/lifecycle.mjs').Lifecycle}} Run
 * @typedef {import('./reports.mjs').Counts} Counts
 */

const BIN = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

function run({ root, lifecycle }, args, env = process.env) {
  return lifecycle.startNode(args, { cwd: root, env }).exited
}

/** Format, lint and the import directions. @param {Run} context */
export async function lint(context) {
  return oneCheck((await run(context, [BIN.biome, 'check', '.'])) === 0)
}

/** The types of the routes are generated first: on a fresh clone nothing has done so yet. @param {Run} context */
export async function types(context) {
  const generated = await run(context, [BIN.next, 'typegen'])
  return oneCheck(generated === 0 && (await run(context, [BIN.tsc, '--noEmit'])) === 0)
}

/** @param {Run} context @param {'unit' | 'integration'} project of vitest.config.ts */
export async function vitest(context, project) {
  const report = path.join(context.reports, `${project}.json`)
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(context, [BIN.vitest, 'run', '--project', project, ...flags])
  return withExitCode(counted(report, vitestCounts), code)
}

/** The production build, which `npm start` shares as long as the sources are the same. @param {Run} context */
export async function build(context, env) {
  await ensureBuild({ ...context, env })
  return oneCheck(true)
}

/**
 * The end-to-end tests, against the production build and a database with nothing in it but the demo content.
 * @param {Run & {browser: string}} context
 * @param {Awaited<ReturnType<typeof import('./throwaway-postgres.mjs').startThrowawayPostgres>>} postgres
 */
export async function endToEnd(context, postgres) {
  const report = path.join(context.reports, 'e2e.json')
  const code = await playwright(context, postgres, [], { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  return withExitCode(counted(report, playwrightCounts), code)
}

/**
 * Playwright, on the production build with the demo content.
 * @param {Omit<Run, 'reports'> & {browser: string}} context
 * @param {Awaited<ReturnType<typeof import('./throwaway-postgres.mjs').startThrowawayPostgres>>} postgres
 * @param {string[]} args for Playwright
 * @returns its exit code
 */
export async function playwright(context, postgres, args, variables = {}) {
  const env = await preparedSite(context, postgres)
  const more = { ...variables, CHROMIUM_PATH: context.browser }
  return run(context, [BIN.playwright, 'test', ...args], { ...env, ...more })
}

async function preparedSite(context, postgres) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = { ...testEnvironment(postgres, 'e2e'), NEXTAUTH_URL: url, BASE_URL: url }
  await ensureDatabase(postgres.url('postgres'), 'e2e')
  for (const script of ['scripts/migrate.ts', 'scripts/seed.ts']) {
    const code = await runPayloadScript([script], { ...context, env })
    if (code !== 0) throw new Error(`${script} failed: see above`)
  }
  await startWebServer('start', { ...context, env, port, host: '127.0.0.1' })
  return env
}

function counted(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
