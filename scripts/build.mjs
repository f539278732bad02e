import { ensureBuild } from './launch/build.mjs'
import { runCommand } from './launch/command.mjs'
import { prepare } from './launch/prepare.mjs'
import { step } from './launch/steps.mjs'

// npm run build: everything npm start does before it serves, for machines where building and serving are two steps.
await runCommand(async (context) => {
  const env = await prepare(context)
  await step('构建', async (note) => {
    note((await ensureBuild({ ...context, env })) ? '已完成' : '与源代码一致')
  })
  return 0
})
