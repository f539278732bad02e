import { readFileSync } from 'node:fs'
import path from 'node:path'
import { quantile } from './numbers.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const METRICS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  tbt: 'total-blocking-time',
}
const FLAGS = ['--headless=new', '--disable-background-networking', '--no-first-run']

/**
 * (c) Lighthouse as it is by default: a telephone, simulated on a slow line. Of several runs the median of each figure.
 * @param {{root: string, folder: string, lifecycle: import('../launch/lifecycle.mjs').Lifecycle}} context
 * @param {string} browser its program
 * @param {string} url
 * @param {number} runs
 * @returns {Promise<Record<string, number>>} scores of 0 to 100, times in milliseconds, and the shift
 */
export async function lighthouse(context, browser, url, runs) {
  const reports = []
  for (let run = 0; run < runs; run++) reports.push(await once(context, browser, url))
  return Object.fromEntries(
    Object.keys(reports[0]).map((name) => [
      name,
      quantile(
        reports.map((each) => each[name]),
        0.5,
      ),
    ]),
  )
}

async function once({ root, folder, lifecycle }, browser, url) {
  const output = path.join(folder, 'lighthouse.json')
  const flags = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS
  const args = [
    path.join(root, 'node_modules/lighthouse/cli/index.js'),
    url,
    ...['--output=json', `--output-path=${output}`, '--quiet', '--no-enable-error-reporting'],
    `--only-categories=${CATEGORIES.join()}`,
    `--chrome-flags=${flags.join(' ')}`,
  ]
  const env = { ...process.env, CHROME_PATH: browser }
  const code = await lifecycle.startNode(args, { cwd: root, env }).exited
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}`)
  return figuresOf(JSON.parse(readFileSync(output, 'utf8')))
}

function figuresOf({ categories, audits }) {
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)])
  const metrics = Object.entries(METRICS).map(([name, id]) => [name, audits[id].numericValue])
  return Object.fromEntries([...scores, ...metrics])
}
