import type { TextFieldSingleValidation } from 'payload'
import { isPhoneNumber, PHONE_REFUSAL } from '@/domain/phone'

/** For a number that readers tap: one that cannot be dialled is refused at its field. */
export const validPhone: TextFieldSingleValidation = (value) =>
  !value || isPhoneNumber(value) || PHONE_REFUSAL
