import { countBy, figuresOf, sendAll } from './load.mjs'
import { people, someone } from './people.mjs'
import { runStatements } from './statement.mjs'

const PEOPLE = 2000
const CONNECTIONS = 200
const PAGE_ROUNDS = 60

/**
 * @param {Awaited<ReturnType<typeof import('./place.mjs').openPlace>>} place with Next running
 * @param {(name: string, work: () => Promise<unknown>) => Promise<any>} step says what is measured
 */
export async function measureRegistration(place, step) {
  const origin = `http://127.0.0.1:${place.port}`
  const { hot, five, full, mixed } = place.events
  const load = async (questions) =>
    figuresOf(await sendAll(origin, questions, { connections: CONNECTIONS }))
  const checked = async (figures, event) => ({
    ...figures,
    ...(event && { taken: await takenOf(place, event.id) }),
    isSound: await place.isSound(),
  })

  await step('预热', () => load([...people(300, hot[3].slug), ...invalid(hot[3].slug, 300)]))
  const validation = await step('只校验', () => load(invalid(hot[0].slug, PEOPLE)))
  const statementAlone = await step('语句本身', () => runStatements(place, hot[1], PEOPLE))
  const one = await step('一场热门活动', async () =>
    checked(await load(people(PEOPLE, hot[0].slug)), hot[0]),
  )
  const fiveAtOnce = await step('五场同时', async () =>
    checked(await load(interleave(five.map(({ slug }) => people(PEOPLE / 5, slug))))),
  )
  const refusals = await step('满额拒绝', async () =>
    checked(await load(people(PEOPLE, full[0].slug)), full[0]),
  )
  const mixture = await step('报名、取消、确认混合', async () =>
    checked(await mix(place, origin, mixed[0]), mixed[0]),
  )
  const pages = await step('其间的页面', () => pagesMeanwhile(place, hot[2].slug, load))
  return { validation, statementAlone, one, fiveAtOnce, refusals, mixture, pages }
}

const invalid = (slug, count) =>
  Array.from({ length: count }, () => someone(slug, { phone: '12345' }))

const interleave = (lists) => lists[0].flatMap((_, i) => lists.map((list) => list[i]))

const takenOf = async ({ pool }, event) =>
  (
    await pool.query('SELECT sum(taken)::int AS taken FROM capacity_pools WHERE event_id = $1', [
      event,
    ])
  ).rows[0].taken

/** People come while others leave and take up what they are offered, by the functions that the ticket page calls. */
async function mix(place, origin, event) {
  const coming = sendAll(origin, people(PEOPLE, event.slug), { connections: CONNECTIONS })
  let isOver = false
  const acts = []
  const act = async (text) => {
    while (!isOver) {
      const { rows } = await place.pool.query(text, [event.id])
      acts.push(...rows.map(({ outcome }) => outcome))
    }
  }
  const some = (status) =>
    `(SELECT id FROM registrations WHERE event_id = $1 AND status = '${status}' ORDER BY random() LIMIT 3) r`
  const leaving = act(
    `SELECT registration_leave(id, 'cancelled', NULL, NULL) AS outcome FROM ${some('confirmed')}`,
  )
  const accepting = act(`SELECT registration_accept(id) AS outcome FROM ${some('offered')}`)
  const sent = await coming
  isOver = true
  await Promise.all([leaving, accepting])
  return { ...figuresOf(sent), acts: countBy(acts) }
}

/** The event's own page, as nginx has it, one reader at a time: alone, and while everybody registers. */
async function pagesMeanwhile({ frontPort }, slug, load) {
  const read = async () =>
    figuresOf(
      await sendAll(
        `http://127.0.0.1:${frontPort}`,
        Array.from({ length: PAGE_ROUNDS }, () => ({ method: 'GET', path: `/events/${slug}` })),
        {
          connections: 1,
        },
      ),
    )
  await read()
  const alone = await read()
  const crowd = load(people(PEOPLE, slug))
  const meanwhile = await read()
  await crowd
  return { alone: alone.p50, meanwhile: meanwhile.p50 }
}
