import path from 'node:path'
import { demoAccountsTable } from './launch/accounts.mjs'
import { ensureBuild } from './launch/build.mjs'
import { runCommand } from './launch/command.mjs'
import { LaunchError } from './launch/launch-error.mjs'
import { prepare } from './launch/prepare.mjs'
import { seedWhenEmpty } from './launch/seed.mjs'
import { step } from './launch/steps.mjs'
import { requireFreePort, siteUrl, startWebServer } from './launch/web-server.mjs'

// npm start: from a fresh clone to the running portal. Node alone runs this file, before anything is installed.
await runCommand(async (context) => {
  const { settings, lifecycle } = context
  await requireFreePort(settings)
  const env = await prepare(context)
  await step('构建', async (note) => {
    note((await ensureBuild({ ...context, env })) ? '已完成' : '与源代码一致')
  })
  if (!settings.databaseUrl) {
    await step('演示内容', async (note) => {
      note((await seedWhenEmpty({ ...context, env })) ? '已写入' : '已有内容，不再写入')
    })
  }
  const server = await step('网站', async (note) => {
    const started = await startWebServer('start', { ...context, ...settings, env })
    note('已就绪')
    return started
  })
  printAddresses(settings)
  server.exited.then(() =>
    lifecycle.fail(new LaunchError('网站意外停止：请再运行一次 npm start。')),
  )
})

function printAddresses(settings) {
  const url = process.env.NEXTAUTH_URL || siteUrl(settings)
  console.log(`\n工汇已启动\n  网站    ${url}\n  后台    ${url}/admin`)
  const file = path.join(settings.dataFolder, 'demo-accounts.json')
  const accountsFile = path.relative(process.cwd(), file)
  const accounts = settings.databaseUrl ? null : demoAccountsTable(file)
  if (accounts) console.log(`  演示账号（密码也在 ${accountsFile}）\n${accounts}`)
  console.log('\n按 Ctrl-C 停止。')
}
