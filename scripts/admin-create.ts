import { parseArgs } from 'node:util'
import { z } from 'zod'
import { newPasswordFor, normalizeEmail, PASSWORD_MIN } from '@/domain/password'
import { payload } from '@/lib/payload'
import { askPassword } from './ask-password'

// npm run admin:create -- --email E --name N: makes an administrator in the database of DATABASE_URL. The
// password comes from ADMIN_PASSWORD, from standard input when that is no terminal, or is asked for.

const account = z.object({
  email: z.email({ error: '请用 --email 给出有效的邮箱。' }).transform(normalizeEmail),
  name: z
    .string({ error: '请用 --name 给出姓名。' })
    .trim()
    .min(1, '请用 --name 给出姓名。')
    .max(40, '姓名最多 40 个字。'),
})

async function askTwice(): Promise<string> {
  const password = await askPassword(`密码（至少 ${PASSWORD_MIN} 个字符，不显示）：`)
  if (process.stdin.isTTY && password !== (await askPassword('再输入一次：'))) {
    throw new Error('两次输入的密码不一致，没有建立账号。')
  }
  return password
}

async function createAdmin(): Promise<string> {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } })
  const { email, name } = account.parse(values)
  const cms = await payload()
  const { totalDocs } = await cms.count({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
  })
  if (totalDocs > 0) throw new Error(`邮箱 ${email} 已有账号，没有改动。`)
  const password = newPasswordFor(email).parse(process.env.ADMIN_PASSWORD ?? (await askTwice()))
  await cms.create({
    collection: 'users',
    data: { email, name, password, roles: ['admin'], status: 'active' },
    overrideAccess: true,
  })
  return `管理员 ${name}（${email}）已创建，可以登录。`
}

function sentenceOn(error: Error): string | undefined {
  if (error instanceof z.ZodError) return error.issues[0]?.message
  // 42P01, undefined_table: nobody has migrated it yet.
  const { code } = (error.cause ?? {}) as { code?: unknown }
  return code === '42P01' ? '数据库还没有表，请先运行 npm run migrate。' : error.message
}

try {
  console.log(await createAdmin())
  process.exit(0)
} catch (error) {
  console.error(sentenceOn(error as Error))
  process.exit(1)
}
