import type { Pool } from 'pg'
import { entriesText, rankEntries } from '@/domain/draw/rank'
import { hmacSha256, sha256 } from '@/lib/keyed-hash'

/** What must hold at any moment (events.md, "Invariants"); each query finds what breaks it, a sentence a row. */
const INVARIANTS: Record<string, string> = {
  名额: `
    SELECT format('名额组 %s 记着占用 %s，实有 %s，名额 %s', p.id, p.taken, held.n, p.capacity) AS found
    FROM capacity_pools p CROSS JOIN LATERAL (
      SELECT count(*) AS n FROM registrations r WHERE r.pool_id = p.id AND r.status IN ('confirmed', 'offered')) held
    WHERE held.n <> p.taken OR held.n > p.capacity`,
  候补人数: `
    SELECT format('名额组 %s 记着候补 %s，实有 %s', p.id, p.waiting, held.n) AS found
    FROM capacity_pools p CROSS JOIN LATERAL (
      SELECT count(*) AS n FROM registrations r WHERE r.pool_id = p.id AND r.status = 'waitlisted') held
    WHERE held.n <> p.waiting`,
  一人一次: `
    SELECT format('活动 %s 有一个手机号报了 %s 次', event_id, count(*)) AS found
    FROM registrations WHERE status IN ('pending', 'entered', 'confirmed', 'waitlisted', 'offered')
    GROUP BY event_id, phone_key HAVING count(*) > 1`,
  递补次序: `
    SELECT format('名额组 %s 里有 %s 人在候补，却有空位', p.id, p.waiting) AS found
    FROM capacity_pools p
    WHERE p.waiting > 0 AND p.accepting AND p.ends_at > now() AND p.taken < p.capacity
    UNION ALL
    SELECT format('报名 %s 排在 %s 之前，却还在候补', w.number, later.number) AS found
    FROM registrations w JOIN registrations later ON later.pool_id = w.pool_id AND later.queue > w.queue
      AND later.status IN ('confirmed', 'offered')
    JOIN capacity_pools p ON p.id = w.pool_id
    WHERE w.status = 'waitlisted' AND p.mode <> 'approval'`,
  纪念品: `
    SELECT format('报名 %s 领了 %s 份“%s”', r.number, count(*), s.name) AS found
    FROM redemptions d JOIN registrations r ON r.id = d.registration_id
    JOIN souvenir_stocks s ON s.event_id = d.event_id AND s.key = d.souvenir
    GROUP BY r.number, s.event_id, s.key, s.name HAVING count(*) > 1
    UNION ALL
    SELECT format('活动 %s 的“%s”记着发出 %s，实发 %s，数量 %s', s.event_id, s.name, s.redeemed, given.n, s.stock)
    FROM souvenir_stocks s CROSS JOIN LATERAL (
      SELECT count(*) + s.forgotten AS n FROM redemptions d WHERE d.event_id = s.event_id AND d.souvenir = s.key) given
    WHERE given.n <> s.redeemed OR given.n > s.stock`,
  签到: `
    SELECT format('报名 %s 不再有效，却在“%s”签到', r.number, p.name) AS found
    FROM check_ins c JOIN registrations r ON r.id = c.registration_id
    JOIN event_checkpoints p ON p.event_id = c.event_id AND p.key = c.checkpoint
    WHERE r.status <> 'confirmed' AND (r.left_at IS NULL OR c.received_at > r.left_at)
    UNION ALL
    SELECT format('报名 %s 在别的活动签到', r.number)
    FROM check_ins c JOIN registrations r ON r.id = c.registration_id WHERE r.event_id <> c.event_id`,
}

/** @returns a sentence for each thing that is not as it must be */
export async function findBrokenInvariants(pool: Pool): Promise<string[]> {
  const sentences: string[] = []
  for (const [name, query] of Object.entries(INVARIANTS)) {
    const { rows } = await pool.query<{ found: string }>(`${query} LIMIT 20`)
    sentences.push(...rows.map(({ found }) => `${name}：${found}`))
  }
  return [...sentences, ...(await findBrokenDraws(pool))]
}

type DrawRow = {
  pool: number
  entries: string[]
  fingerprint: string
  seed: string | null
  ranked: string[] | null
}

/** Every draw is done again. */
async function findBrokenDraws(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<DrawRow>(
    'SELECT pool_id AS pool, entries, entries_sha256 AS fingerprint, seed, ranked FROM draws',
  )
  return rows.flatMap(({ pool: id, entries, fingerprint, seed, ranked }) => {
    const list = entries.map(Number)
    const sentences: string[] = []
    if (sha256(entriesText(list)) !== fingerprint)
      sentences.push(`抽签：名额组 ${id} 的名单与指纹不符`)
    if (seed !== null && rankEntries(seed, list, hmacSha256).join() !== ranked?.join())
      sentences.push(`抽签：名额组 ${id} 重抽的次序与公布的不符`)
    return sentences
  })
}
