/** Said at the field where a number is none. */
export const MOBILE_REFUSAL = '请填写 11 位手机号，例如 138 0000 0000。'

const MOBILE = /^1[3-9]\d{9}$/

/**
 * A mainland mobile number as its eleven figures, however it was typed: full-width figures (NFKC), blanks, hyphens, and
 * +86, 0086 or 86 before it. Null where it is none: a landline, letters, too few figures.
 */
export function mobileNumber(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/[\s()（）\-–—‐‑.·]/g, '')
  const national = plain.replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '')
  return MOBILE.test(national) ? national : null
}

/** `13812345678` → `138****5678` */
export const maskMobile = (number: string): string => `${number.slice(0, 3)}****${number.slice(-4)}`
