import { parseArgs } from 'node:util'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/collections/hooks/audit'
import { normalizeEmail } from '@/domain/password'
import { forgetSecondFactor } from '@/lib/forget-second-factor'
import { inTransaction } from '@/lib/in-transaction'
import { payload } from '@/lib/payload'

// npm run second-factor:reset -- --email E: for an administrator whom no other administrator can help. The password
// stays; where the site requires a second factor, it is set up anew at the next sign-in.

const emailOption = z.email({ error: '请用 --email 给出有效的邮箱。' }).transform(normalizeEmail)

async function reset(): Promise<string> {
  const { values } = parseArgs({ options: { email: { type: 'string' } } })
  const email = emailOption.parse(values.email)
  const cms = await payload()
  const { docs } = await cms.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const account = docs[0]
  if (!account) throw new Error(`没有邮箱为 ${email} 的账号。`)
  const req = await createLocalReq({}, cms)
  return inTransaction(req, async () => {
    if (!(await forgetSecondFactor(req, account.id))) return `${account.name}没有启用两步验证。`
    await recordAudit(req, {
      action: 'second-factor:reset',
      collection: 'users',
      document: String(account.id),
    })
    return `${account.name}（${email}）的两步验证已重置，须重新登录。`
  })
}

try {
  console.log(await reset())
  process.exit(0)
} catch (error) {
  const sentence = error instanceof z.ZodError ? error.issues[0]?.message : (error as Error).message
  console.error(sentence)
  process.exit(1)
}
