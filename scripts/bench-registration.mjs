import { runCommand } from './launch/command.mjs'
import { ensureDependencies } from './launch/dependencies.mjs'
import { requireNode } from './launch/settings.mjs'
import { step } from './launch/steps.mjs'

// npm run bench:registration [-- --no-faults]: the registration table of docs/performance.md, on the production build and
// the embedded PostgreSQL. What it needs is its own; the data of this installation is not touched.
await runCommand(async ({ root, lifecycle }) => {
  const withFaults = !process.argv.includes('--no-faults')
  requireNode(process.versions.node)
  await ensureDependencies(root, lifecycle)
  // What these import is only there after the installation.
  const { ensureBuild } = await import('./launch/build.mjs')
  const { openPlace } = await import('./bench/registration/place.mjs')
  const { measureRegistration } = await import('./bench/registration/measure.mjs')
  const { oversell } = await import('./bench/registration/control.mjs')
  const { measureFaults } = await import('./bench/registration/faults.mjs')
  const { keepResults, readResults } = await import('./bench/results.mjs')
  const { describeMachine } = await import('./bench/machine.mjs')
  const { writeReport } = await import('./bench/report.mjs')

  const place = await step('数据库和活动', () => openPlace({ root, lifecycle }))
  await step('构建', () => ensureBuild({ root, lifecycle, env: place.env }))
  const next = await step('网站', () => place.startNext())
  await place.startNginx()
  const measured = await measureRegistration(place, step)
  const control = await step('对照：拆掉守卫', () => oversell(place))
  const faults = withFaults ? await measureFaults(place, next, step) : null

  const results = readResults(root)
  results.registration = {
    machine: describeMachine(),
    measuredOn: new Date().toISOString().slice(0, 10),
    ...measured,
    control,
    faults: faults ?? results.registration?.faults ?? null,
  }
  keepResults(root, results)
  if (results.machine) writeReport(root, results)
  console.log(JSON.stringify(results.registration, null, 2))
  return 0
})
