import { z } from 'zod'
import { flashCookie } from '@/lib/flash-cookie'

/** Why a code was refused, or the recovery codes, which are shown this once. */
export const secondFactorNotice = flashCookie(
  'gonghui.second-factor',
  '/second-factor',
  z.object({
    problem: z.string().max(200).optional(),
    recoveryCodes: z.array(z.string().max(20)).max(20).optional(),
  }),
)
