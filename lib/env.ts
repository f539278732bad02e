import { z } from 'zod'

const required = (name: string) => z.string({ error: `缺少环境变量 ${name}。` })

const secret = (name: string) =>
  required(name).min(32, `环境变量 ${name} 不足 32 个字符，请换成随机生成的值。`)

const environment = z
  .object({
    DATABASE_URL: required('DATABASE_URL').regex(
      /^postgres(ql)?:\/\//,
      '环境变量 DATABASE_URL 须以 postgres:// 开头。',
    ),
    PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
    NEXTAUTH_SECRET: secret('NEXTAUTH_SECRET'),
    // Seals what senders of notices show the desk; with another one their papers open no more.
    PAPERS_SECRET: secret('PAPERS_SECRET'),
    // Seals telephone numbers and answers of those who register, and signs their tickets.
    REGISTRATION_SECRET: secret('REGISTRATION_SECRET'),
    NEXTAUTH_URL: required('NEXTAUTH_URL').pipe(
      z.url({
        protocol: /^https?$/,
        error: '环境变量 NEXTAUTH_URL 须是以 http:// 或 https:// 开头的网址。',
      }),
    ),
    // How many proxies of ours stand in front and append to x-forwarded-for; 0 trusts no header.
    TRUST_PROXY: z.coerce
      .number('环境变量 TRUST_PROXY 须是前置代理的层数（0、1、2……）。')
      .int('环境变量 TRUST_PROXY 须是整数。')
      .min(0, '环境变量 TRUST_PROXY 不能小于 0。')
      .default(0),
    OIDC_ISSUER: z.url('环境变量 OIDC_ISSUER 须是网址。').optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default('统一身份认证'),
    SMTP_HOST: z.string().optional(),
    SMTP_PORT: z.coerce
      .number('环境变量 SMTP_PORT 须是端口号。')
      .int('环境变量 SMTP_PORT 须是端口号。')
      .min(1, '环境变量 SMTP_PORT 须是端口号。')
      .max(65535, '环境变量 SMTP_PORT 须是端口号。')
      .default(587),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD: z.string().optional(),
    MAIL_FROM: z.email('环境变量 MAIL_FROM 须是邮箱地址。').optional(),
  })
  .refine((env) => !env.SMTP_HOST || env.MAIL_FROM, {
    error: '设置了 SMTP_HOST，还须设置 MAIL_FROM（发件邮箱）。',
  })
  .refine((env) => !env.SMTP_USER === !env.SMTP_PASSWORD, {
    error: 'SMTP_USER 和 SMTP_PASSWORD 须一并设置。',
  })
  .refine((env) => !env.OIDC_ISSUER || (env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET), {
    error: '设置了 OIDC_ISSUER，还须设置 OIDC_CLIENT_ID 和 OIDC_CLIENT_SECRET。',
  })

export type Environment = z.infer<typeof environment>

/**
 * The environment, checked; an empty variable counts as none. Throws with one sentence, on a line of its
 * own, for each variable that is missing or wrong.
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'))
}

let checked: Environment | undefined

/** The process's environment; read on first use, so that `next build` needs none of it. */
export function env(): Environment {
  checked ??= parseEnvironment(process.env)
  return checked
}

/** For the start of a serving process: ends it, with the sentences alone, when the environment is wrong. */
export function stopOnBadEnvironment(): void {
  try {
    env()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
