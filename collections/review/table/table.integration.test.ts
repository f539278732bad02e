import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { ActorName } from '../../rights/actors'
import { type Answer, rest } from '../../rights/rest'
import { contentSample } from '../../rights/samples'
import { save } from '../../rights/save'
import { createWorld, store, type World } from '../../rights/world'
import { type Act, OPINION, type Situation } from './cases'
import { renderReviewTable } from './render'

const DOCUMENT = new URL('../../../docs/review-table.md', import.meta.url)
const TEN_MINUTES = 10 * 60_000

let world: World
const as = (name: ActorName) => {
  const actor = world.actors.find((each) => each.name === name)
  if (!actor) throw new Error(`Nobody is called ${name}`)
  return actor
}

beforeAll(async () => {
  world = await createWorld()
})

/** A story in this situation; `no-union` is nobody of the table. */
async function storyIn({ state, isPublic, submittedBy, signed }: Situation, name: ActorName) {
  const { payload, unions } = world
  const somebody = as('no-union').user?.id
  const actor = as(name).user?.id ?? somebody
  const review = {
    state,
    submittedBy: submittedBy === 'actor' ? actor : somebody,
    signOffs: signed
      ? [{ stage: signed, by: actor, byName: name, at: new Date().toISOString() }]
      : [],
  }
  const words = contentSample('articles', unions.a, { review })
  if (!isPublic) return (await store(payload, 'articles', words, { draft: true })).id
  const { id } = await store(payload, 'articles', {
    ...words,
    review: { ...review, state: 'published' },
    _status: 'published',
  })
  if (state !== 'published')
    await payload.update({
      collection: 'articles',
      id,
      data: { review: review as never },
      draft: true,
      overrideAccess: true,
    })
  return id
}

/** Stories that an act did not move are used again. */
const kept = new Map<string, number>()

async function bySystem(situation: Situation, act: Act, name: ActorName): Promise<string> {
  const isTheirs = situation.submittedBy === 'actor' || situation.signed !== null
  const key = `${situation.name} ${isTheirs ? name : ''}`
  const id = kept.get(key) ?? (await storyIn(situation, name))
  kept.set(key, id)
  const answer = await knock(id, act, name)
  if (answer.status < 300) kept.delete(key)
  return outcomeOf(answer, act)
}

const knock = (id: number, act: Act, name: ActorName): Promise<Answer> =>
  act === 'edit'
    ? save(world, as(name), 'articles', id, { deck: '改' })
    : rest(as(name), 'POST', `/articles/${id}/review`, {
        data: { action: act, opinion: OPINION.words, code: OPINION.code },
      })

function outcomeOf({ status, body }: Answer, act: Act): string {
  if (status < 300) return act === 'edit' ? 'saved' : String(body.state)
  const [error] = (body.errors ?? []) as { data?: { reason?: string } }[]
  return error?.data?.reason ?? String(status)
}

test(
  'docs/review-table.md, which is what the rule says, is what the running system does',
  async () => {
    expect(await renderReviewTable(bySystem)).toBe(readFileSync(DOCUMENT, 'utf8'))
  },
  TEN_MINUTES,
)
