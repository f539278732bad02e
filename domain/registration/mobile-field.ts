import { z } from 'zod'
import { MOBILE_REFUSAL, mobileNumber } from './mobile-number'

/** Longer is no number, however it is set; a pattern need not look at it. */
const LONGEST = 40

/** A mobile number as a form or a program sends it; comes out as its eleven figures. */
export const mobileField = z.string({ error: MOBILE_REFUSAL }).transform((typed, context) => {
  const number = typed.length > LONGEST ? null : mobileNumber(typed)
  if (number) return number
  context.addIssue({ code: 'custom', message: MOBILE_REFUSAL })
  return z.NEVER
})
