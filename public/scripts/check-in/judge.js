// @ts-check

/*
 * What a telephone can tell by itself, while it is out of reach: from what it saw, and from the list where it may keep
 * one. The database has the last word (migrations/…_check_in.ts).
 */

/**
 * @typedef {{ checkIns: Record<string, string>, souvenirs: Record<string, string> }} Seen by key, ISO 8601
 * @typedef {{ key: string, kind: string, name: string, arrived: number }} Checkpoint
 * @typedef {{ key: string, name: string, rule: string, givenAt: string | null, afterCheckpoints: number, left: number | null }} Souvenir
 */

/**
 * What becomes of a scan for now: `already` as far as this telephone knows, `not-listed` where the list has nobody of
 * that number, else `noted`, to be told when the network is back.
 *
 * @param {{ checkpoint: string, souvenir?: string }} scan
 * @param {Seen | undefined} seen
 * @param {boolean} isListed true where there is no list
 * @returns {{ outcome: 'already' | 'not-listed' | 'noted', at?: string }}
 */
export function judgeOffline({ checkpoint, souvenir }, seen, isListed) {
  const at = souvenir === undefined ? seen?.checkIns[checkpoint] : seen?.souvenirs[souvenir]
  if (at) return { outcome: 'already', at }
  return { outcome: isListed ? 'noted' : 'not-listed' }
}

/**
 * What of two sets of knowledge about one ticket is true: the union; of two times the earlier.
 *
 * @param {Seen | undefined} a @param {Seen | undefined} b @returns {Seen}
 */
export function together(a, b) {
  return {
    checkIns: { ...a?.checkIns, ...b?.checkIns },
    souvenirs: { ...a?.souvenirs, ...b?.souvenirs },
  }
}

/**
 * Whether a souvenir may be handed out to whom was seen so: the rule of the database again, to show the right button.
 *
 * @param {Souvenir} souvenir
 * @param {Seen} seen
 * @param {Checkpoint[]} checkpoints
 * @returns {{ state: 'given', at: string } | { state: 'due' | 'gone' } | { state: 'not-yet', missing: number }}
 */
export function souvenirState({ key, givenAt, afterCheckpoints, left }, seen, checkpoints) {
  const at = seen.souvenirs[key]
  if (at) return { state: 'given', at }
  const passed = Object.keys(seen.checkIns)
  const isThere =
    givenAt === null ||
    checkpoints.some((each) => each.kind === givenAt && passed.includes(each.key))
  const missing = Math.max(0, afterCheckpoints - passed.length, isThere ? 0 : 1)
  if (missing > 0) return { state: 'not-yet', missing }
  return { state: left === 0 ? 'gone' : 'due' }
}
