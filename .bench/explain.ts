import config from '@payload-config'
import { getPayload } from 'payload'
import { findArticlePage, findArticles } from '../data/articles'
import { findStory } from '../data/story'
const p = await getPayload({ config })
const pool = (p.db as any).pool
const seen: {text:string,values:any[],ms:number}[] = []
let on=false
const { Client } = await import('pg')
const orig = Client.prototype.query
Client.prototype.query = function (this: any, q: any, v?: any, cb?: any) {
  const text = typeof q === 'string' ? q : q.text; const values = Array.isArray(v) ? v : (q.values ?? [])
  const t0 = performance.now()
  const r = orig.apply(this, arguments as any)
  if (on && text) { const e = { text, values, ms: 0 }; seen.push(e); r?.then?.(() => { e.ms = performance.now() - t0 }) }
  return r
} as any
const col = (await p.find({ collection: 'columns', limit: 1, overrideAccess: true })).docs[0].id
const slugs = (await p.find({ collection: 'articles', limit: 1, sort: 'id', overrideAccess: true })).docs
const media = slugs[0].slug
const runs: Record<string, () => Promise<unknown>> = {
  latest: () => findArticles({ limit: 7, excerpts: true }),
  column: () => findArticles({ column: col, limit: 4, except: [1, 2, 3, 4, 5, 6, 7] }),
  union: () => findArticles({ union: 2, limit: 10 }),
  event: () => findArticles({ event: 1, limit: 12 }),
  studio: () => findArticles({ studio: 1, limit: 12 }),
  news1: () => findArticlePage({ page: 1, limit: 30 }),
  news3000: () => findArticlePage({ page: 3000, limit: 30 }),
  columnPage200: () => findArticlePage({ column: col, page: 200, limit: 30 }),
  story: () => findStory(media as string),
}
const only = process.argv[2]
for (const [name, run] of Object.entries(runs)) {
  if (only && !only.split(',').includes(name)) continue
  await run(); await run()
  const t: number[] = []
  for (let i = 0; i < 8; i++) { const a = performance.now(); await run(); t.push(performance.now() - a) }
  on = true; seen.length = 0; await run(); on = false
  t.sort((a, b) => a - b)
  console.log(`${name}: ${t[4].toFixed(1)} ms, ${seen.length} queries: ${seen.map((s) => s.ms.toFixed(1)).join(' ')}`)
  if (process.argv[3]) for (const s of seen) {
    console.log('   ', s.text.slice(0, 1500).replace(/select .*? from/is, 'select … from'))
    if (process.argv[3] === 'plan') { const r = await pool.query('EXPLAIN (ANALYZE, BUFFERS) ' + s.text, s.values); console.log(r.rows.map((x: any) => '        ' + x['QUERY PLAN']).join('\n')) }
  }
}
process.exit(0)
