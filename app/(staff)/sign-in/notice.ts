import { z } from 'zod'
import { waitText } from '@/app/(staff)/wait-text'
import { flashCookie } from '@/lib/flash-cookie'

const notice = z.object({
  email: z.string().max(254),
  problem: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('incomplete') }),
    z.object({ kind: z.literal('refused') }),
    z.object({ kind: z.literal('wait'), seconds: z.number() }),
    z.object({ kind: z.literal('expired') }),
    z.object({ kind: z.literal('unavailable') }),
  ]),
})

export type SignInProblem = z.infer<typeof notice>['problem']

/** Why the last attempt did not sign in, and the e-mail that was typed. */
export const signInNotice = flashCookie('gonghui.sign-in', '/sign-in', notice)

/** The problem in words; the same for an unknown e-mail and a wrong password. */
export function problemText(problem: SignInProblem): string {
  switch (problem.kind) {
    case 'incomplete':
      return '请填写邮箱和密码。'
    case 'refused':
      return '邮箱或密码不正确，或账号已停用。'
    case 'wait':
      return waitText(problem.seconds)
    case 'expired':
      return '页面停留时间过长，请再登录一次。'
    case 'unavailable':
      return '登录暂时不可用，请稍后再试。'
  }
}

const PROVIDER_ERRORS: Record<string, string> = {
  AccessDenied: '该身份没有对应的启用账号，请联系管理员。',
  Cookies: '登录需要 Cookie，请在浏览器中允许本站使用 Cookie 后重试。',
}

/** What next-auth says in the address after an identity provider sent the person back. */
export const providerErrorText = (code: string): string =>
  PROVIDER_ERRORS[code] ?? '统一身份认证没有完成，请重试。'
