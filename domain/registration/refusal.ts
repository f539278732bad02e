/** Why somebody is not registered. The words of the API: `reason` of RFC 9457's problem. */
export const REFUSALS = {
  full: { status: 409, title: '名额已满', detail: '名额已满，没有候补位置了。' },
  closed: { status: 409, title: '报名已截止', detail: '报名已截止。' },
  'not-open': { status: 409, title: '报名尚未开始', detail: '报名尚未开始。' },
  cancelled: { status: 403, title: '活动已取消', detail: '活动已取消，不再接受报名。' },
  duplicate: {
    status: 409,
    title: '已经报过名',
    detail: '这个手机号已报过名。票证链接在报名成功的页面上，也可凭报名号和手机号找回。',
  },
  'not-eligible': {
    status: 403,
    title: '不符合参加条件',
    detail: '只有参加过指定活动的职工可以报名；请用当时的手机号。',
  },
  consent: {
    status: 403,
    title: '尚未同意个人信息处理说明',
    detail: '请读过个人信息处理说明并勾选同意；说明有改动时，须再次同意。',
  },
  conflict: {
    status: 409,
    title: '请求与前一次不同',
    detail: '同一个 Idempotency-Key 已用于内容不同的报名。',
  },
  invalid: { status: 422, title: '填写有误', detail: '有几处需要改正。' },
  busy: {
    status: 503,
    title: '现在不能报名',
    detail: '报名的人太多，请过几秒再试；再提交不会重复占名额。',
  },
} as const
export type Refusal = keyof typeof REFUSALS

export type RefusalFacts = {
  /** by the same idempotency key, whether with the same content; null: the key is new */
  repeated: 'same' | 'other' | null
  hasActive: boolean
  accepting: boolean
  window: 'early' | 'open' | 'late'
  consentIsCurrent: boolean
  eligible: boolean
}

/**
 * Why the guarded statement took no place; `repeated` where it was taken before. What the sender can mend is said first,
 * and that there is no place only where nothing else stands in the way.
 */
export function refusalOf(facts: RefusalFacts): Refusal | 'repeated' {
  if (facts.repeated) return facts.repeated === 'same' ? 'repeated' : 'conflict'
  if (facts.hasActive) return 'duplicate'
  if (!facts.accepting) return 'cancelled'
  if (facts.window === 'early') return 'not-open'
  if (facts.window === 'late') return 'closed'
  if (!facts.consentIsCurrent) return 'consent'
  return facts.eligible ? 'full' : 'not-eligible'
}
