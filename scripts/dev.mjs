import { runCommand } from './launch/command.mjs'
import { LaunchError } from './launch/launch-error.mjs'
import { prepare } from './launch/prepare.mjs'
import { seedWhenEmpty } from './launch/seed.mjs'
import { step } from './launch/steps.mjs'
import { requireFreePort, siteUrl, startWebServer } from './launch/web-server.mjs'

// npm run dev: as npm start, with Next's development server instead of a build.
await runCommand(async (context) => {
  const { settings, lifecycle } = context
  await requireFreePort(settings)
  const env = await prepare(context)
  if (!settings.databaseUrl) await step('演示内容', () => seedWhenEmpty({ ...context, env }))
  const server = await startWebServer('dev', { ...context, ...settings, env })
  console.log(`\n工汇已启动\n  网站    ${siteUrl(settings)}\n  后台    ${siteUrl(settings)}/admin`)
  server.exited.then(() => lifecycle.fail(new LaunchError('开发服务器已停止。')))
})
