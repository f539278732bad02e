import { readOptions } from './bench/options.mjs'
import { runCommand } from './launch/command.mjs'
import { ensureDependencies } from './launch/dependencies.mjs'
import { requireNode } from './launch/settings.mjs'
import { step } from './launch/steps.mjs'

const LEAST_SEARCHED = 1000

// npm run bench: what docs/performance.md says, measured on this machine. Parts and sizes can be chosen; what was
// measured before is kept in .bench/results.json, so that an interrupted run goes on with --only.
await runCommand(async ({ root, lifecycle }) => {
  const { sizes, parts, quick } = readOptions(process.argv.slice(2))
  requireNode(process.versions.node)
  await ensureDependencies(root, lifecycle)
  // What these import is only there after the installation.
  const { openBench, startSite } = await import('./bench/site.mjs')
  const { buildFor } = await import('./bench/build-time.mjs')
  const { measurePart } = await import('./bench/parts.mjs')
  const { keepResults, readResults } = await import('./bench/results.mjs')
  const { describeMachine } = await import('./bench/machine.mjs')
  const { writeReport } = await import('./bench/report.mjs')

  const results = { ...readResults(root), machine: describeMachine() }
  results.measuredOn = new Date().toISOString().slice(0, 10)
  results.command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.replace(/ -- $/, '')
  const bench = await step('数据库和演示内容', () => openBench({ root, lifecycle }))
  for (const size of sizes) {
    if (parts.includes('e') && size > LEAST_SEARCHED) await measureLeastSearched(bench, results)
    results.sizes[size] ??= {}
    const figures = results.sizes[size]
    await step(`${size} 篇生成稿件`, () => bench.run('scripts/seed-bulk.ts', String(size)))
    await step('构建', async (note) => {
      const seconds = await buildFor(bench, parts.includes('f'))
      if (seconds !== null) figures.f = { seconds }
      note(seconds === null ? '与源代码一致' : '已完成')
    })
    const site = await startSite(bench)
    for (const part of parts.filter((each) => each !== 'f')) {
      if (lifecycle.stopping) return 130
      await step(`${size} 篇：${part}`, async () => {
        figures[part] = await measurePart(part, { bench, site, results, quick })
        keepResults(root, results)
      })
    }
    await site.stop()
    keepResults(root, results)
  }
  writeReport(root, results)
  console.log('已写入 docs/performance.md')
  return 0
})

/** The size that the latency of searches is compared with; nothing else is measured at it. */
async function measureLeastSearched(bench, results) {
  const { searchDatabase } = await import('./bench/search.mjs')
  if (results.sizes[LEAST_SEARCHED]?.e) return
  await bench.run('scripts/seed-bulk.ts', String(LEAST_SEARCHED))
  results.sizes[LEAST_SEARCHED] = { e: { database: await searchDatabase(bench) } }
}
