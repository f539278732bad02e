import { z } from 'zod'
import { flashCookie } from '@/lib/flash-cookie'

export const ANSWER_MAX = 500

/** Why an act was refused, and the answer that was typed. */
export const followNotice = flashCookie(
  'gonghui.follow',
  '/notices/follow',
  z.object({ reason: z.string().max(200), answer: z.string().max(ANSWER_MAX) }),
)
