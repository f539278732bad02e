import type { Actor } from './actor'
import { hasRole, type Role } from './roles'

/*
 * 三审三校: three reviews before a story is printed, none of them by the same person twice
 * (the 三审责任制 of 《图书质量保障体系》, which newsrooms follow). A small union's site may do with fewer.
 */

export const REVIEW_STAGES = { first: '一审', second: '二审', final: '三审' } as const
export type ReviewStage = keyof typeof REVIEW_STAGES

export const REVIEW_STATES = {
  draft: '草稿',
  returned: '退回修改',
  first: '待一审',
  second: '待二审',
  final: '待三审',
  approved: '已签发待发布',
  published: '已发布',
  withdrawn: '已撤稿',
} as const
export type ReviewState = keyof typeof REVIEW_STATES

export const REVIEW_ACTIONS = {
  submit: '提交审稿',
  recall: '撤回修改',
  pass: '审核通过',
  return: '退回',
  publish: '发布',
  withdraw: '撤稿',
} as const
export type ReviewAction = keyof typeof REVIEW_ACTIONS

/** Why a story goes back, in a desk's own words; the opinion says the rest. */
export const RETURN_CODES = {
  facts: '事实有出入或待核实',
  guidance: '导向把握不准',
  wording: '文字需打磨',
  pictures: '图片或图说有问题',
  sources: '来源或署名不清',
  layout: '版面编排不当',
  other: '其他',
} as const
export type ReturnCode = keyof typeof RETURN_CODES

/** What whoever acts has to say about it. */
export type Opinion = { words: string; code: ReturnCode | null }

/** Whose turn it is at each stage; `holdsStage` says whether a story is theirs. */
export const STAGE_ROLE: Record<ReviewStage, Role> = {
  first: 'editor',
  second: 'reviewer',
  final: 'chief',
}

/** The stages at which a person's roles let them review; that a story may still be none of theirs is `holdsStage`. */
export const stagesOfRoles = (actor: Actor): ReviewStage[] =>
  (Object.keys(STAGE_ROLE) as ReviewStage[]).filter((stage) => hasRole(actor, STAGE_ROLE[stage]))

/** The stages that a site goes through: the last is always the chief's. */
export function stagesOf(count: number): ReviewStage[] {
  if (count <= 1) return ['final']
  return count === 2 ? ['first', 'final'] : ['first', 'second', 'final']
}

export type ReviewFacts = {
  state: ReviewState
  /** whether readers see the story, whatever draft stands beside what they see */
  isPublic: boolean
  /** how many stages the site asks for, 1 to 3 */
  stageCount: number
  union: number
  submittedBy: number | null
  signOffs: readonly { stage: ReviewStage; by: number }[]
  /** remarks that must be seen to before the story goes on, and have not been */
  openRemarks: number
  /** when the story is to appear; null is at once */
  publishAt: Date | null
}

/** What decides whose turn it is. */
type StageFacts = Pick<ReviewFacts, 'state' | 'union' | 'submittedBy' | 'signOffs'>

export type ReviewRefusal =
  | 'wrong-state'
  | 'not-your-union'
  | 'not-your-stage'
  | 'own-story'
  | 'second-stage-by-same-person'
  | 'remarks-open'
  | 'opinion-missing'
  | 'code-missing'

export type ReviewDecision =
  | { kind: 'moved'; to: ReviewState; signOff: ReviewStage | null }
  | { kind: 'refused'; reason: ReviewRefusal }

export const REVIEW_REFUSALS: Record<ReviewRefusal, string> = {
  'wrong-state': '稿件当前的状态不能这样处理，请刷新后再看。',
  'not-your-union': '这篇稿件属于其他工会。',
  'not-your-stage': '这一步不归您的岗位办理。',
  'own-story': '自己提交的稿件要由他人审核。',
  'second-stage-by-same-person': '同一人不能审两道，请由其他同事审核。',
  'remarks-open': '还有须改的批注没有处理。',
  'opinion-missing': '请写明意见。',
  'code-missing': '请选择退回原因。',
}

const refused = (reason: ReviewRefusal): ReviewDecision => ({ kind: 'refused', reason })
const moved = (to: ReviewState, signOff: ReviewStage | null = null): ReviewDecision => ({
  kind: 'moved',
  to,
  signOff,
})

/**
 * What an act makes of a story.
 *
 * - submit: from draft or returned, by an author or editor of the story's union, or by the city desk
 * - recall: before the last sign-off, by whoever submitted it
 * - pass, return: at a stage, by the stage's role (the first by an editor of the story's own union), never by whoever
 *   submitted it, never by one who has passed an earlier stage; no pass while a remark that must be seen to is open;
 *   a return needs a code and an opinion
 * - publish: of an approved story, by a chief; a final pass publishes by itself when the hour has come
 * - withdraw: of what readers see, also while it is being rewritten, by a chief, with an opinion
 */
export function decideReview(
  action: ReviewAction,
  facts: ReviewFacts,
  actor: Actor,
  opinion: Opinion,
  now: Date,
): ReviewDecision {
  switch (action) {
    case 'submit':
      return submit(facts, actor)
    case 'recall':
      if (!isUnderReview(facts.state)) return refused('wrong-state')
      return facts.submittedBy === actor.id ? moved('draft') : refused('not-your-stage')
    case 'pass':
      return pass(facts, actor, now)
    case 'return':
      return giveBack(facts, actor, opinion)
    case 'publish':
      if (!hasRole(actor, 'chief')) return refused('not-your-stage')
      return facts.state === 'approved' ? moved('published') : refused('wrong-state')
    case 'withdraw':
      if (!hasRole(actor, 'chief')) return refused('not-your-stage')
      if (!facts.isPublic) return refused('wrong-state')
      return isSaid(opinion) ? moved('withdrawn') : refused('opinion-missing')
  }
}

/** True while a story waits at one of the stages. */
function isUnderReview(state: ReviewState): state is ReviewStage {
  return state in REVIEW_STAGES
}

/** Is it this actor's turn: does the story wait at a stage that they may pass or return? */
export const holdsStage = (facts: StageFacts, actor: Actor): boolean =>
  isUnderReview(facts.state) && stageRefusal(facts.state, facts, actor) === null

/** May this actor change the words of a story while it is where it is? Scope is the access function's business. */
export function mayEditText(facts: ReviewFacts, actor: Actor): boolean {
  return !isUnderReview(facts.state) || stageRefusal(facts.state, facts, actor) === null
}

function submit(facts: ReviewFacts, actor: Actor): ReviewDecision {
  if (facts.state !== 'draft' && facts.state !== 'returned') return refused('wrong-state')
  if (!hasRole(actor, 'author', 'editor', 'reviewer', 'chief')) return refused('not-your-stage')
  if (!hasRole(actor, 'reviewer', 'chief') && actor.union !== facts.union)
    return refused('not-your-union')
  return moved(stagesOf(facts.stageCount)[0] ?? 'final')
}

function pass(facts: ReviewFacts, actor: Actor, now: Date): ReviewDecision {
  const { state } = facts
  if (!isUnderReview(state)) return refused('wrong-state')
  const refusal = stageRefusal(state, facts, actor)
  if (refusal) return refused(refusal)
  if (facts.openRemarks > 0) return refused('remarks-open')
  const stages = stagesOf(facts.stageCount)
  const next = stages[stages.indexOf(state) + 1]
  // The site's number of stages may have been lowered meanwhile: what is not followed by a stage goes to the chief.
  if (next || state !== 'final') return moved(next ?? 'final', state)
  const isDue = facts.publishAt === null || facts.publishAt <= now
  return moved(isDue ? 'published' : 'approved', state)
}

function giveBack(facts: ReviewFacts, actor: Actor, opinion: Opinion): ReviewDecision {
  if (!isUnderReview(facts.state)) return refused('wrong-state')
  const refusal = stageRefusal(facts.state, facts, actor)
  if (refusal) return refused(refusal)
  if (opinion.code === null) return refused('code-missing')
  return isSaid(opinion) ? moved('returned') : refused('opinion-missing')
}

const isSaid = ({ words }: Opinion) => words.trim() !== ''

function stageRefusal(stage: ReviewStage, facts: StageFacts, actor: Actor): ReviewRefusal | null {
  if (!hasRole(actor, STAGE_ROLE[stage])) return 'not-your-stage'
  if (stage === 'first' && actor.union !== facts.union) return 'not-your-union'
  if (facts.submittedBy === actor.id) return 'own-story'
  if (facts.signOffs.some(({ by }) => by === actor.id)) return 'second-stage-by-same-person'
  return null
}
