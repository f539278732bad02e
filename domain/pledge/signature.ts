import { z } from 'zod'
import { mobileField } from '../registration/mobile-field'

/** What somebody sends who signs: a number, so that nobody signs twice, and a name where it may be shown. */
export const signatureInput = z.object({
  phone: mobileField,
  name: z
    .string()
    .trim()
    .max(30, '姓名不能超过 30 个字。')
    .regex(/^(?:[\p{L}\p{M}][\p{L}\p{M}·•・.' -]*)?$/u, '姓名只用文字和间隔号；不想显示就不填。')
    .default(''),
  consent: z.literal(true, { error: '请勾选同意，手机号只用来认定一人一签。' }),
})
export type SignatureInput = z.output<typeof signatureInput>

/** `王小明` → `王**`, whatever the length of the name; null where none was given. */
export function shownName(name: string): string | null {
  const [first] = name
  return first ? `${first}**` : null
}
