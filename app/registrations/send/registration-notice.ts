import { z } from 'zod'
import { REFUSALS, type Refusal } from '@/domain/registration/refusal'
import { flashCookie } from '@/lib/flash-cookie'

const REASONS = [...(Object.keys(REFUSALS) as Refusal[]), 'check', 'expired', 'too-many'] as const
/** Why a form was not taken; what is wrong at a field the form finds again by itself. */
export type RegistrationProblem = (typeof REASONS)[number]

export function problemWords(problem: RegistrationProblem): string {
  switch (problem) {
    case 'check':
      return '还没有报上名。请核对一遍，没有错就点“提交报名”。'
    case 'invalid':
      return '还没有报上名。请改正下面标出的内容，再提交一次。'
    case 'expired':
      return '表单打开时间过长，已经失效。内容还在，请核对后再提交一次。'
    case 'too-many':
      return '这个地址或手机号这一小时里提交得太多，请过一小时再试。'
    case 'conflict':
      return '这张表刚才已报上一份内容不同的名。要再报一份，请核对后再提交一次。'
    default:
      return REFUSALS[problem].detail
  }
}

/** Once more with the ticket it had, and nobody is registered twice; after these it is another registration. */
export const keepsTicket = (problem: RegistrationProblem): boolean =>
  problem !== 'expired' && problem !== 'conflict' && problem !== 'duplicate'

/** What was typed and not taken (domain/registration/form-fields.ts). */
export const registrationNotice = flashCookie(
  'gonghui.registration',
  '/events',
  z.object({
    problem: z.enum(REASONS),
    typed: z.record(z.string().max(60), z.string().max(420)),
  }),
)
