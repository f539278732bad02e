/**
 * Takes a place and writes down who has it, in one statement. The guard stands in the `UPDATE … WHERE` of the pool's own
 * row: whoever waits for that row is judged by what it says then (READ COMMITTED evaluates the condition anew), so that
 * the last place goes to one. The clock is the database's, read when the statement came in. No row comes back where it
 * was refused; a second active registration of the same number, or the same idempotency key again, is a violation of
 * its constraint (23505), and the counter stays as it was.
 *
 * Directly confirmed is only who finds nobody waiting: after the update `waiting` is then still 0.
 */
export const TAKE_PLACE = `
  WITH place AS (
    UPDATE capacity_pools SET
      seq = seq + 1,
      taken = taken + CASE
        WHEN mode = 'firstCome' AND waiting = 0 AND (capacity IS NULL OR taken < capacity) THEN 1 ELSE 0 END,
      waiting = waiting + CASE
        WHEN mode = 'firstCome' AND NOT (waiting = 0 AND (capacity IS NULL OR taken < capacity)) THEN 1 ELSE 0 END
    WHERE id = $1
      AND accepting AND frozen_at IS NULL
      AND consent_hash = $2
      AND CASE WHEN $3::boolean THEN walk_ins AND ends_at > now()
        ELSE (opens_at IS NULL OR opens_at <= now()) AND (closes_at IS NULL OR now() < closes_at) AND now() < ends_at END
      AND (mode <> 'firstCome' OR waiting < waitlist OR waiting = 0 AND (capacity IS NULL OR taken < capacity))
      AND (requires_event_id IS NULL OR EXISTS (
        SELECT FROM registrations earlier
        WHERE earlier.event_id = requires_event_id AND earlier.phone_key = $7 AND earlier.status = 'confirmed'
          AND (attended_how = 'registered' OR EXISTS (SELECT FROM check_ins c WHERE c.registration_id = earlier.id))))
    RETURNING id, event_id, name, seq, mode, waiting
  )
  INSERT INTO registrations (number, event_id, union_id, status, pool_id, pool_name, seq, queue, name, phone, employer,
    member_number, phone_key, phone_sealed, answers_sealed, idempotency_key, request_hash, consent_hash,
    sensitive_consent_at)
  SELECT $4, place.event_id, events.union_id,
    CASE place.mode WHEN 'approval' THEN 'pending' WHEN 'lottery' THEN 'entered'
      ELSE CASE place.waiting WHEN 0 THEN 'confirmed' ELSE 'waitlisted' END END::enum_registrations_status,
    place.id, nullif(place.name, ''), place.seq, place.seq, $5, $6, $8, $9, $7, $10, $11, $12, $13, $2,
    CASE WHEN $14::boolean THEN now() END
  FROM place JOIN events ON events.id = place.event_id
  RETURNING id, number, status::text AS status,
    CASE status WHEN 'waitlisted' THEN (SELECT waiting FROM place) END AS position
`
