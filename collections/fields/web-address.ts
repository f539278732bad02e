import type { TextField } from 'payload'
import { WEB_ADDRESS_REFUSAL, webAddress } from '@/domain/web-address'

/** A link to somewhere else: it is printed, and stands in calendars and in structured data. */
export const webAddressField = (name: string, label: string): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: 300,
  validate: (value: string | null | undefined) =>
    !value || webAddress(value) !== null || WEB_ADDRESS_REFUSAL,
})
