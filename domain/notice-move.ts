import { NOTICE_STATES, type NoticeState } from './notice'

/** The desk, whoever placed the notice and has its link, and the day itself. */
export const NOTICE_ROLES = ['desk', 'sender', 'clock'] as const
export type NoticeRole = (typeof NOTICE_ROLES)[number]

type Move = { by: readonly NoticeRole[]; from: readonly NoticeState[]; to: NoticeState }

const OPEN: readonly NoticeState[] = ['inquiry', 'asked', 'quoted']

/** Who may take a notice from where to where. Two moves of one role never lead from one state to the same one. */
export const NOTICE_MOVES = {
  ask: { by: ['desk'], from: ['inquiry', 'quoted'], to: 'asked' },
  answer: { by: ['sender', 'desk'], from: ['asked'], to: 'inquiry' },
  quote: { by: ['desk'], from: ['inquiry', 'asked', 'accepted'], to: 'quoted' },
  accept: { by: ['sender', 'desk'], from: ['quoted'], to: 'accepted' },
  pay: { by: ['desk'], from: ['accepted'], to: 'paid' },
  schedule: { by: ['desk'], from: ['accepted', 'paid'], to: 'scheduled' },
  unschedule: { by: ['desk'], from: ['scheduled'], to: 'paid' },
  publish: { by: ['clock'], from: ['scheduled'], to: 'published' },
  decline: { by: ['desk'], from: [...OPEN, 'accepted', 'paid'], to: 'declined' },
  withdraw: { by: ['sender'], from: [...OPEN, 'accepted'], to: 'withdrawn' },
  takeBack: {
    by: ['desk'],
    from: [...OPEN, 'accepted', 'paid', 'scheduled', 'published'],
    to: 'withdrawn',
  },
} as const satisfies Record<string, Move>

export type NoticeAct = keyof typeof NOTICE_MOVES
const ACTS = Object.keys(NOTICE_MOVES) as NoticeAct[]

/** What a move looks at besides the state. */
export type NoticeFacts = {
  /** fen; null: not quoted */
  price: number | null
  question: string | null
  answer: string | null
  refusal: string | null
  payment: string | null
  /** the day of the paper; null: none yet */
  appearsOn: { hasBegun: boolean; hasPassed: boolean; isPaperDay: boolean } | null
}

export type MoveResult = { kind: 'moved'; to: NoticeState } | { kind: 'refused'; reason: string }

/** What may be done to a notice in this state by this role, whatever its facts. */
export const actsOf = (state: NoticeState, role: NoticeRole): NoticeAct[] =>
  ACTS.filter((act) => allows(NOTICE_MOVES[act], state, role))

/** The one act that leads a role from one state to another; null where none does. */
export const actBetween = (
  from: NoticeState,
  to: NoticeState,
  role: NoticeRole,
): NoticeAct | null => actsOf(from, role).find((act) => NOTICE_MOVES[act].to === to) ?? null

const allows = ({ by, from }: Move, state: NoticeState, role: NoticeRole): boolean =>
  by.includes(role) && from.includes(state)

/**
 * One act on a notice: whether this role may do it from this state, and whether what it needs is there. A quotation needs
 * a price, a question its words, a refusal its reason, a payment its record; a day is had for nothing or when it is paid.
 */
export function moveNotice(
  state: NoticeState,
  act: NoticeAct,
  role: NoticeRole,
  facts: NoticeFacts,
): MoveResult {
  const move = NOTICE_MOVES[act]
  if (!allows(move, state, role)) return refused(noWay(state, move.to))
  const reason = whatIsMissing(act, state, facts)
  return reason ? refused(reason) : { kind: 'moved', to: move.to }
}

/** Said where no act leads from one state to the other. */
export const noWay = (from: NoticeState, to: NoticeState): string =>
  `“${NOTICE_STATES[from]}”的启事不能改为“${NOTICE_STATES[to]}”。`

const refused = (reason: string): MoveResult => ({ kind: 'refused', reason })

function whatIsMissing(act: NoticeAct, state: NoticeState, facts: NoticeFacts): string | null {
  switch (act) {
    case 'ask':
      return facts.question ? null : '请写明要登报人补充什么。'
    case 'answer':
      return facts.answer ? null : '请填写答复。'
    case 'quote':
      return facts.price === null ? '请先填写金额。' : null
    case 'pay':
      return facts.payment ? null : '请填写收款记录：怎样收的、收据号。'
    case 'schedule':
      return state === 'accepted' && facts.price !== 0
        ? '收款后才能排期。'
        : whatIsWrongWithDay(facts.appearsOn)
    case 'publish':
      return facts.appearsOn?.hasBegun ? null : '还没有到见报的日子。'
    case 'decline':
      return facts.refusal ? null : '请填写不予刊登的原因，登报人会看到。'
    case 'accept':
    case 'unschedule':
    case 'withdraw':
    case 'takeBack':
      return null
  }
}

function whatIsWrongWithDay(day: NoticeFacts['appearsOn']): string | null {
  if (!day) return '请先选见报日期。'
  if (day.hasPassed) return '见报日期已经过去，请另选一天。'
  return day.isPaperDay ? null : '这一天不出报，请另选一天。'
}
