import { z } from 'zod'

/** The longest that a link may be good: an editor who sets it up early, and an event of some days. */
const MOST_DAYS = 60
const DAY = 86_400_000

/** What an editor says of a new link; `checkpoint` null: for all of them. */
export const stewardLinkInput = (now: Date) =>
  z.object({
    label: z
      .string('请写明交给谁。')
      .trim()
      .min(1, '请写明交给谁，例如“起点 王师傅”。')
      .max(40, '交给谁不能超过 40 个字。'),
    checkpoint: z.string().min(1).max(64).nullable().default(null),
    until: z.iso
      .datetime({ error: '请填写有效到什么时候。', offset: true })
      .refine((until) => new Date(until) > now, '有效期须在现在以后。')
      .refine(
        (until) => new Date(until).getTime() - now.getTime() <= MOST_DAYS * DAY,
        `有效期不能超过 ${MOST_DAYS} 天。`,
      ),
  })
export type StewardLinkInput = z.output<ReturnType<typeof stewardLinkInput>>

export type LinkState = 'open' | 'expired' | 'revoked'

export function linkState(
  { until, revokedAt }: { until: Date; revokedAt: Date | null },
  now: Date,
): LinkState {
  if (revokedAt) return 'revoked'
  return until > now ? 'open' : 'expired'
}
