import type { Checkpoint, Souvenir } from '@/domain/check-in/day-of-event'
import type { Question } from '@/domain/registration/terms'
import { registrationPool } from '@/lib/registration-pool'

/** What the telephone of a steward has to know of its event. Instants are ISO 8601. */
export type Briefing = {
  event: {
    id: number
    name: string
    slug: string
    startDate: string
    place: string | null
    cancelled: boolean
  }
  /** with a place, and everybody counted at the checkpoints */
  expected: number
  checkpoints: (Checkpoint & { arrived: number })[]
  souvenirs: (Omit<Souvenir, 'stock'> & { left: number | null })[]
  walkIns: boolean
  rosterOnDevices: boolean
  /** what a person agrees to who is registered at the door */
  consent: string | null
  /** what they choose from, and what they are asked besides */
  pools: { key: string; name: string }[]
  questions: Question[]
}

/** @returns null where the event takes no registrations */
export async function findBriefing(event: number): Promise<Briefing | null> {
  const { rows } = await registrationPool().query<Briefing>({
    name: 'briefing',
    text: `
      SELECT json_build_object('id', e.id, 'name', e.name, 'slug', e.slug, 'startDate', e.start_date,
          'place', e.location_name, 'cancelled', e.event_status = 'cancelled') AS event,
        (SELECT count(*)::int FROM registrations r WHERE r.event_id = e.id AND r.status = 'confirmed') AS expected,
        (SELECT json_agg(json_build_object('key', p.key, 'kind', p.kind, 'name', p.name,
            'arrived', p.forgotten + (SELECT count(*) FROM check_ins c
              WHERE c.event_id = p.event_id AND c.checkpoint = p.key)) ORDER BY p.position)
          FROM event_checkpoints p WHERE p.event_id = e.id AND p.open) AS checkpoints,
        coalesce((SELECT json_agg(json_build_object('key', s.key, 'name', s.name, 'rule', s.rule, 'givenAt', s.given_at,
            'afterCheckpoints', s.after_checkpoints, 'left', s.stock - s.redeemed) ORDER BY s.position)
          FROM souvenir_stocks s WHERE s.event_id = e.id AND s.open), '[]') AS souvenirs,
        (t.terms->>'walkIns')::boolean AND (t.terms->>'accepting')::boolean AS "walkIns",
        coalesce((t.terms->>'rosterOnDevices')::boolean, false) AS "rosterOnDevices",
        coalesce(t.terms->'questions', '[]') AS questions,
        coalesce((SELECT json_agg(json_build_object('key', p.key, 'name', p.name) ORDER BY p.position)
          FROM capacity_pools p WHERE p.event_id = e.id AND p.accepting), '[]') AS pools,
        (SELECT x.text FROM consent_texts x WHERE x.event_id = e.id AND x.hash = t.consent_hash) AS consent
      FROM events e JOIN registration_terms t ON t.event_id = e.id WHERE e.id = $1`,
    values: [event],
  })
  return rows[0] ?? null
}
