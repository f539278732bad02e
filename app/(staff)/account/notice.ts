import { z } from 'zod'
import { flashCookie } from '@/lib/flash-cookie'

/** Why the password was not changed. */
export const accountNotice = flashCookie(
  'gonghui.account',
  '/account',
  z.object({ field: z.enum(['current', 'next', 'repeat']), message: z.string().max(200) }),
)
