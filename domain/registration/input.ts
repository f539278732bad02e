import { z } from 'zod'
import { mobileField } from './mobile-field'
import type { Question } from './terms'

const NAME = /^[\p{L}\p{M}][\p{L}\p{M}·•・.' -]{0,28}[\p{L}\p{M}.]$/u
const CONTROL = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|\p{Bidi_Control}/u

const name = z
  .string({ error: '请填写姓名。' })
  .trim()
  .min(1, '请填写姓名。')
  .max(60, '姓名不能超过 30 个字。')
  .regex(NAME, '请按身份证上的姓名填写，只用文字和间隔号。')

const line = (label: string, longest: number, missing = `请填写${label}。`) =>
  z
    .string({ error: missing })
    .trim()
    .max(longest, `${label}不能超过 ${longest} 个字。`)
    .refine((text) => !CONTROL.test(text), `${label}里有不能用的字符。`)

const memberNumber = z
  .string()
  .trim()
  .transform((typed) => typed.normalize('NFKC'))
  .pipe(
    z.string().regex(/^(?:[A-Za-z0-9-]{4,30})?$/, '会员号是 4 至 30 位的字母和数字；没有就不填。'),
  )

const person = {
  name,
  employer: line('单位', 60).min(1, '请填写单位。'),
  memberNumber: memberNumber.default(''),
}

/** What somebody may correct afterwards; another telephone number is another registration. */
export const correction = z.object(person)
export type Correction = z.output<typeof correction>

/** `consent`: the hash of the text that was shown, or true for the text that is in force now. */
const consent = z.union([z.string().max(128), z.boolean()]).optional()

function answerTo({ label, kind, choices, required }: Question) {
  const typed = line(label, 200, `请回答“${label}”。`)
  const answered = required ? typed.min(1, `请回答“${label}”。`) : typed
  if (kind === 'text') return required ? answered : answered.default('')
  const chosen = answered.refine(
    (text) => choices.includes(text) || (!required && text === ''),
    `请为“${label}”选一项。`,
  )
  return required ? chosen : chosen.default('')
}

/**
 * What somebody sends who registers, checked: names as in the API (`POST /api/events/{slug}/registrations`).
 *
 * @param questions what the event asks besides; answers to anything else are dropped
 * @param pools the keys of the pools there are to choose from; of several one has to be named
 */
export function registrationInput(questions: readonly Question[], pools: readonly string[]) {
  const answers = z.object(
    Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])),
  )
  return z
    .object({
      ...person,
      phone: mobileField,
      answers: z.preprocess((given) => given ?? {}, answers),
      pool:
        pools.length > 1
          ? z.string({ error: '请选一项。' }).refine((key) => pools.includes(key), '请选一项。')
          : z
              .string()
              .optional()
              .transform(() => pools[0] ?? ''),
      consent,
      sensitiveConsent: z.boolean().default(false),
    })
    .refine(
      ({ answers, sensitiveConsent }) =>
        sensitiveConsent || !questions.some(({ id, sensitive }) => sensitive && answers[id]),
      {
        path: ['sensitiveConsent'],
        error: '回答了涉及敏感个人信息的问题，须勾选单独同意；也可以不回答。',
      },
    )
}

export type RegistrationInput = z.output<ReturnType<typeof registrationInput>>

/** The sentences by field, the first of each: `{phone: '请填写…', 'answers.q1': '请回答…'}`. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const sentences: Record<string, string> = {}
  for (const { path, message } of error.issues) sentences[path.join('.')] ??= message
  return sentences
}
