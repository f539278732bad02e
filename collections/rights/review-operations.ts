import { paragraphsToLexical } from '@/domain/paragraphs-to-lexical'
import { REVIEW_STAGES } from '@/domain/review'
import type { Operation } from './operation'
import { type Json, rest, verdict } from './rest'
import { contentSample } from './samples'
import { save } from './save'
import type { Subject } from './shelf'
import { store } from './world'

/** The acts of review on stories of union a, each where it is due. */
export function reviewOperations({ world, shelf }: Subject): Operation[] {
  const { payload, unions } = world
  const someone = world.actors.find(({ name }) => name === 'admin')?.user?.id
  const waiting = async (state: string) => {
    const review = { state, submittedBy: someone }
    return (
      await store(payload, 'articles', contentSample('articles', unions.a, { review }), {
        draft: true,
      })
    ).id
  }
  const act = (name: string, make: () => Promise<number>, data: Json): Operation => ({
    name,
    guards: [],
    run: async (actor) =>
      verdict(await rest(actor, 'POST', `/articles/${await make()}/review`, { data })),
  })
  const withdraw = { action: 'withdraw', opinion: '失实' }
  return [
    act('review: pass at 一审', () => waiting('first'), { action: 'pass' }),
    act('review: pass at 二审', () => waiting('second'), { action: 'pass' }),
    act('review: pass at 三审', () => waiting('final'), { action: 'pass' }),
    ...(['first', 'second', 'final'] as const).map(
      (state): Operation => ({
        name: `remark at ${REVIEW_STAGES[state]}`,
        guards: [],
        run: async (actor) =>
          verdict(
            await rest(actor, 'POST', `/articles/${await waiting(state)}/remarks`, {
              data: { words: '请补采', blocking: true },
            }),
          ),
      }),
    ),
    act('review: return at 一审', () => waiting('first'), {
      action: 'return',
      opinion: '补采',
      code: 'facts',
    }),
    act('review: recall another’s story', () => waiting('first'), { action: 'recall' }),
    act('review: publish the approved', () => waiting('approved'), { action: 'publish' }),
    act('review: withdraw published-a', () => shelf.fresh('published-a'), withdraw),
    act('review: withdraw published-b', () => shelf.fresh('published-b'), withdraw),
    act('review: submit draft-b', () => shelf.fresh('draft-b'), { action: 'submit' }),
    letStand('what blocks', '一名残废人冲过终点', 'forbidden-words\nparagraph\n残废人'),
    letStand('a hint', '领导亲自到场', 'loaded-words\nparagraph\n亲自'),
    editWhile('first'),
    editWhile('final'),
    editWhile('approved'),
    {
      name: 'changes of draft-a since an act',
      guards: ['read'],
      run: async (actor) => {
        const story = await shelf.get('draft-a')
        const act = await payload.db.create({
          collection: 'review-acts',
          data: {
            story,
            union: unions.a,
            action: 'return',
            from: 'first',
            to: 'returned',
            byName: '某人',
            at: new Date().toISOString(),
            words: ['旧稿'],
          },
        })
        const query = { since: String(act.id) }
        return verdict(await rest(actor, 'GET', `/articles/${story}/changes`, { query }))
      },
    },
    {
      name: 'update draft-a from an older version',
      guards: ['guardReview'],
      run: async (actor) =>
        verdict(
          await save(world, actor, 'articles', await shelf.fresh('draft-a'), {
            headline: '改',
            updatedAt: '2026-11-01T00:00:00.000Z',
          }),
        ),
    },
    {
      name: 'update draft-a, version left out',
      guards: ['guardReview'],
      run: async (actor) =>
        verdict(
          await rest(actor, 'PATCH', `/articles/${await shelf.fresh('draft-a')}`, {
            data: { headline: '改' },
          }),
        ),
    },
  ]
  function letStand(name: string, sentence: string, finding: string): Operation {
    return {
      name: `let ${name} stand in a draft of union a`,
      guards: [],
      run: async (actor) => {
        const body = paragraphsToLexical([`${sentence}。`])
        const words = contentSample('articles', unions.a, { body })
        const { id } = await store(payload, 'articles', words, { draft: true })
        const data = { decision: 'stood', finding: `${finding}\n${sentence}\n1`, why: '原文如此' }
        return verdict(await rest(actor, 'POST', `/articles/${id}/copy-check`, { data }))
      },
    }
  }
  function editWhile(state: string): Operation {
    return {
      name: `update while ${state}`,
      guards: ['update'],
      run: async (actor) =>
        verdict(await save(world, actor, 'articles', await waiting(state), { headline: '改' })),
    }
  }
}
