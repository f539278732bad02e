import { setTimeout as sleep } from 'node:timers/promises'
import { waitUntil } from '../../launch/processes.mjs'
import { freePort } from '../../postgres.mjs'
import { sendAll } from './load.mjs'
import { people } from './people.mjs'

const KILLS = 20
/** As many as keep coming for as long as it takes to kill something so often. */
const CROWD = 40
const PATIENCE_MS = 120_000

/**
 * A crowd that registers while something is killed again and again, each with one idempotency key until there is an
 * answer; afterwards every acknowledged registration has to be in the database, once.
 */
export async function surviveKills(place, event, kill) {
  const acknowledged = new Map()
  let isOver = false
  let asked = 0
  const crowd = Array.from({ length: CROWD }, async () => {
    while (!isOver) {
      const [question] = people(1, event.slug)
      const number = await insist(place, question, () => {
        asked += 1
      })
      if (number) acknowledged.set(number, question.headers['Idempotency-Key'])
    }
  })
  for (let i = 0; i < KILLS; i += 1) {
    await sleep(300 + 200 * Math.random())
    await kill()
  }
  isOver = true
  await Promise.all(crowd)
  return {
    kills: KILLS,
    asked,
    acknowledged: acknowledged.size,
    ...(await accountFor(place, event, acknowledged)),
  }
}

/** Asks until it is answered for good. @returns {Promise<string | null>} the registration's number */
async function insist({ ports }, question, onTry) {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    onTry()
    const port = ports[Math.floor(Math.random() * ports.length)]
    const { answers } = await sendAll(`http://127.0.0.1:${port}`, [question], { connections: 1 })
    const [{ status, body }] = answers
    if (status === 201) return JSON.parse(body).number
    if (status === 409) return null
    await sleep(50)
  }
  throw new Error('Nobody answered any more.')
}

/** What was acknowledged and is not there, and keys that are there twice. */
async function accountFor({ pool, isSound }, event, acknowledged) {
  await waitUntil(
    () =>
      pool.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    PATIENCE_MS,
  )
  const { rows } = await pool.query('SELECT number FROM registrations WHERE event_id = $1', [
    event.id,
  ])
  const kept = new Set(rows.map(({ number }) => number))
  return {
    lost: [...acknowledged.keys()].filter((number) => !kept.has(number)).length,
    doubled: acknowledged.size - new Set(acknowledged.values()).size + rows.length - kept.size,
    unacknowledged: [...kept].filter((number) => !acknowledged.has(number)).length,
    isSound: await isSound(),
  }
}

/** @param {Awaited<ReturnType<typeof import('./place.mjs').openPlace>>} place */
export async function measureFaults(place, next, step) {
  const [first, second, third] = place.events.fault
  const one = { ...place, ports: [place.port] }
  let server = next
  const postgres = await step(`PostgreSQL 被杀 ${KILLS} 次`, () =>
    surviveKills(one, first, async () => {
      place.killPostgres()
      await waitUntil(
        () =>
          place.pool.query('SELECT 1').then(
            () => true,
            () => false,
          ),
        PATIENCE_MS,
      )
    }),
  )
  const web = await step(`Next 被杀 ${KILLS} 次`, () =>
    surviveKills(one, second, async () => {
      process.kill(-server.child.pid, 'SIGKILL')
      await server.exited
      server = await place.startNext()
    }),
  )
  const other = await freePort()
  const twin = await place.startNext(other)
  const both = await step('两个实例', () =>
    surviveKills({ ...place, ports: [place.port, other] }, third, () => sleep(100)),
  )
  twin.child.kill('SIGTERM')
  await twin.exited
  return { postgres, web, both: { ...both, kills: 0 } }
}
