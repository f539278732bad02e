import { Client } from 'pg'
import { whileLoading } from './bulk/loading'
import { findPlaces, holdsDemoContent } from './bulk/places'
import { learnNames } from './bulk/search-rows'
import { fingerprintOf, storyOf } from './bulk/story'
import { writeStories } from './bulk/write-stories'

const USAGE = '用法：npm run seed:bulk -- 篇数 [--yes]'
const BATCH = 500
const PROGRESS_MS = 5_000

let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    isStopping = true
  })
}

// npm run seed:bulk -- N: generated stories up to N, to see the portal under its load of ten years. Written in batches,
// each whole or not at all; run again it goes on where it stopped. Only into the demo's database, or with --yes.
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(`没有写完，已写入的批次都是完整的：${(error as Error).message}`)
  process.exitCode = 1
}

async function run(args: string[]): Promise<number> {
  const wanted = Number(args.find((arg) => !arg.startsWith('--')))
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 10_000_000) return refuse(USAGE)
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    if (!args.includes('--yes') && !(await holdsDemoContent(client))) {
      return refuse('这个数据库里不是演示内容。确实要写入，请加 --yes。')
    }
    return await whileLoading(client, () => fillUpTo(client, wanted))
  } finally {
    await client.end()
  }
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}

async function fillUpTo(client: Client, wanted: number): Promise<number> {
  const places = await findPlaces(client)
  if (places.unions.length === 0 || places.columns.length === 0) {
    return refuse('先要有工会和栏目，请先运行 npm run seed。')
  }
  await learnNames(client)
  const began = Date.now()
  let said = began
  const first = await nextNumber(client)
  let next = first
  while (next <= wanted && !isStopping) {
    const numbers = Array.from({ length: Math.min(BATCH, wanted - next + 1) }, (_, i) => next + i)
    const now = new Date()
    await writeStories(
      client,
      numbers.map((number) => storyOf(number, places, now)),
      places,
    )
    next += numbers.length
    if (Date.now() - said > PROGRESS_MS) {
      said = Date.now()
      console.log(`  ${next - 1} / ${wanted} 篇，已 ${Math.round((said - began) / 1000)} 秒`)
    }
  }
  // The planner has to know how much there is now, before anybody measures.
  if (next > first && !isStopping) await client.query('VACUUM (ANALYZE)')
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`共有生成稿件 ${next - 1} 篇，这次写入 ${next - first} 篇（${seconds} 秒）。`)
  return isStopping ? 130 : 0
}

/** Generated stories are numbered from one without gaps. */
async function nextNumber(client: Client): Promise<number> {
  const { rows } = await client.query(
    `SELECT max(imported_from_fingerprint) AS last FROM articles WHERE imported_from_fingerprint LIKE $1`,
    [fingerprintOf(0).replace(/0+$/, '%')],
  )
  return rows[0].last ? Number(rows[0].last.split(':')[1]) + 1 : 1
}
