import { z } from 'zod'
import { flashCookie } from '@/lib/flash-cookie'

/** Why the password was not changed, or the code was refused. */
export const accountNotice = flashCookie(
  'gonghui.account',
  '/account',
  z.object({ field: z.enum(['current', 'next', 'repeat', 'code']), message: z.string().max(200) }),
)
