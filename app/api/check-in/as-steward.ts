import { findSteward, type Steward } from '@/data/check-in/steward'
import { clientAddress, DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { hourlyLimit } from '@/lib/hourly-limit'
import { log } from '@/lib/log'
import { problem } from '@/lib/problem'

const SECRET = /^Bearer ([\w-]{43})$/

/** A busy door has one ticket every two seconds, and asks how many came besides. */
const ofLink = hourlyLimit(6_000)
/** A good link is opened, not guessed. */
const ofStranger = hourlyLimit(100)

const CLOSED = {
  unknown: { title: '签到链接无效', detail: '这条签到链接打不开任何活动，请向活动负责人要新的。' },
  expired: { title: '签到链接已到期', detail: '签到链接已到期，请向活动负责人要新的。' },
  revoked: { title: '签到链接已收回', detail: '活动负责人已收回这条签到链接。' },
} as const

export const noStore = { headers: { 'Cache-Control': 'no-store' } }

/**
 * Answers a request with `Authorization: Bearer SECRET`, the secret of a steward's link: in no address and no log.
 *
 * @param lately whether it may be a link that ran out: the database decides then about each scan
 */
export async function asSteward(
  request: Request,
  answer: (steward: Steward, now: Date) => Promise<Response>,
  { lately = false } = {},
): Promise<Response> {
  try {
    const now = new Date()
    const [, secret] = SECRET.exec(request.headers.get('authorization') ?? '') ?? []
    const steward = secret ? await findSteward(secret, now) : null
    if (!steward) return isStrangerWithinLimit(request, now) ? closed('unknown') : tooMany()
    if (steward.state === 'revoked' || (steward.state === 'expired' && !lately))
      return closed(steward.state)
    return ofLink(String(steward.link), now) ? await answer(steward, now) : tooMany()
  } catch (error) {
    log.error('a steward was not answered', error)
    return problem(503, {
      reason: 'busy',
      title: '服务器忙',
      detail: '没有办成，请再试；已记下的扫码不会丢，也不会重复。',
    })
  }
}

function isStrangerWithinLimit({ headers }: Request, now: Date): boolean {
  const address = clientAddress(headers, env().TRUST_PROXY)
  // Without a trusted proxy nobody's address is known, and all together would be one.
  return address === DIRECT || ofStranger(address, now)
}

const closed = (why: keyof typeof CLOSED) => problem(401, { reason: `link-${why}`, ...CLOSED[why] })

const tooMany = () =>
  problem(429, {
    reason: 'too-many',
    title: '请求太多',
    detail: '这一小时里请求太多，请稍后再试。',
  })
