import { z } from 'zod'
import { hasIdentityNumber } from './identity-number'
import type { NoticeTemplate } from './notice'
import { NOTICE_FORMS, type NoticeField } from './notice-form'
import { isPhoneNumber, PHONE_REFUSAL } from './phone'

export const CONTACT_NAME_MAX = 20
export const CONTACT_PHONE_MAX = 30
/** A telephone number that is printed has to be one too. */
const PRINTED_PHONE = 'telephone'

/** Where an answer of the form stands in what is sent: the notice's own fields do not meet those of the desk. */
export const answerName = (field: string): string => `answer.${field}`

const line = (label: string, maxLength: number) =>
  z
    .string({ error: `请填写${label}。` })
    .trim()
    .min(1, `请填写${label}。`)
    .max(maxLength, `${label}不能超过 ${maxLength} 个字。`)

/**
 * What a reader sends to have a notice printed, checked; each refusal is a sentence for its field.
 *
 * @param days the papers that it can still be taken for; the reader may leave the day to the desk (empty)
 */
export function noticeAnswers(template: NoticeTemplate, days: readonly string[]) {
  const answers = NOTICE_FORMS[template].fields.map((field) => [answerName(field.name), one(field)])
  return z.object({
    ...(Object.fromEntries(answers) as Record<string, z.ZodType<string>>),
    contactName: line('联系人', CONTACT_NAME_MAX),
    contactPhone: line('联系电话', CONTACT_PHONE_MAX).refine(isPhoneNumber, PHONE_REFUSAL),
    wishedFor: z
      .string()
      .default('')
      .refine((day) => day === '' || days.includes(day), '这一天已经截稿，请另选一天。'),
  })
}

function one({
  name,
  label,
  maxLength,
  kind,
  options,
  isOptional,
}: NoticeField): z.ZodType<string> {
  if (kind === 'choice')
    return z.string().refine((value) => options?.includes(value), `请选择${label}。`)
  const written = isOptional
    ? z
        .string()
        .default('')
        .pipe(z.string().trim().max(maxLength, `${label}不能超过 ${maxLength} 个字。`))
    : line(label, maxLength)
  const checked = written.refine(
    (value) => !hasIdentityNumber(value),
    '为保护个人信息，身份证号不登全，写后四位即可。',
  )
  return name === PRINTED_PHONE ? checked.refine(isPhoneNumber, PHONE_REFUSAL) : checked
}

/** The refusals by the fields' names, one for each. */
export function refusalsOf(error: z.ZodError): Record<string, string> {
  const refusals: Record<string, string> = {}
  for (const { path, message } of error.issues) refusals[String(path[0])] ??= message
  return refusals
}
