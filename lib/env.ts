import { z } from 'zod'

const required = (name: string) =>
  z.string({ error: `${name} is not set.` }).min(1, `${name} is empty.`)

const secret = (name: string) =>
  required(name).min(32, `${name} is shorter than 32 characters; use a random one.`)

const environment = z
  .object({
    DATABASE_URL: required('DATABASE_URL').regex(
      /^postgres(ql)?:\/\//,
      'DATABASE_URL is not a postgres:// address.',
    ),
    PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
    NEXTAUTH_SECRET: secret('NEXTAUTH_SECRET'),
    CACHE_SECRET: secret('CACHE_SECRET'),
    NEXTAUTH_URL: required('NEXTAUTH_URL').pipe(
      z.url({ protocol: /^https?$/, error: 'NEXTAUTH_URL is not an http(s) address.' }),
    ),
    // How many proxies of ours stand in front and append to x-forwarded-for; 0 trusts no header.
    TRUST_PROXY: z.coerce
      .number()
      .int()
      .min(0, 'TRUST_PROXY is not a number of proxies (0, 1, 2 …).')
      .default(0),
    OIDC_ISSUER: z.url('OIDC_ISSUER is not an address.').optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_NAME: z.string().min(1).default('统一身份认证'),
  })
  .refine((env) => !env.OIDC_ISSUER || (env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET), {
    error: 'OIDC_ISSUER is set, but OIDC_CLIENT_ID or OIDC_CLIENT_SECRET is not.',
  })

export type Environment = z.infer<typeof environment>

/** The environment, checked. Throws with one sentence for each variable that is missing or wrong. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = environment.safeParse(source)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'))
}

let checked: Environment | undefined

/** The process's environment; read on first use, so that `next build` needs none of it. */
export function env(): Environment {
  checked ??= parseEnvironment(process.env)
  return checked
}
