import type { Actor } from '@/domain/actor'
import {
  REVIEW_ACTIONS,
  type ReviewAction,
  type ReviewStage,
  type ReviewState,
} from '@/domain/review'
import type { Role } from '@/domain/roles'
import type { ActorName } from '../../rights/actors'

/** Whoever knocks: the columns of the table, with what the rule needs to know of them. Union 1 is the story's own. */
export const ACTORS: Partial<Record<ActorName, Actor | null>> = {
  public: null,
  'author-a': actor(1, 'author', 1),
  'author-b': actor(2, 'author', 2),
  'editor-a': actor(3, 'editor', 1),
  'editor-b': actor(4, 'editor', 2),
  reviewer: actor(5, 'reviewer', 2),
  chief: actor(6, 'chief', 2),
  admin: actor(7, 'admin', 2),
}
export const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[]

function actor(id: number, role: Role, union: number): Actor {
  return { id, roles: [role], union }
}

/** Nobody of the table: has submitted the story where it is no one of them. */
export const SOMEBODY = 99

/** Where a story may stand, and what whoever acts has had to do with it. */
export type Situation = {
  name: string
  state: ReviewState
  isPublic: boolean
  submittedBy: 'somebody' | 'actor'
  signed: ReviewStage | null
}

const plain = (state: ReviewState): Situation => ({
  name: state,
  state,
  isPublic: state === 'published',
  submittedBy: 'somebody',
  signed: null,
})
const own = (state: ReviewState): Situation => ({
  ...plain(state),
  name: `${state}, submitted by whoever acts`,
  submittedBy: 'actor',
})
const signed = (state: ReviewState): Situation => ({
  ...plain(state),
  name: `${state}, first stage passed by whoever acts`,
  signed: 'first',
})

export const SITUATIONS: Situation[] = [
  plain('draft'),
  { ...plain('draft'), name: 'draft of a published story', isPublic: true },
  plain('returned'),
  ...(['first', 'second', 'final'] as const).flatMap((state) => [plain(state), own(state)]),
  signed('second'),
  signed('final'),
  plain('approved'),
  plain('published'),
  plain('withdrawn'),
]

export type Act = ReviewAction | 'edit'
export const ACTS: Act[] = [...(Object.keys(REVIEW_ACTIONS) as ReviewAction[]), 'edit']

/** What is said with every act, so that no refusal is for want of words. */
export const OPINION = { words: '请再核实', code: 'facts' } as const
