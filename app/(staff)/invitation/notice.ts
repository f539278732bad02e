import { z } from 'zod'
import { flashCookie } from '@/lib/flash-cookie'

/** Why the password was not set. */
export const invitationNotice = flashCookie(
  'gonghui.invitation',
  '/invitation',
  z.object({ field: z.enum(['next', 'repeat']), message: z.string().max(200) }),
)
