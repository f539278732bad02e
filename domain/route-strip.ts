import { CHECKPOINT_KINDS, type CheckpointKind } from './event'

export type Checkpoint = { kind: CheckpointKind; name: string; km: number | null }

/** A point on the strip: where it stands in per cent of the length, and how far it is from the point before. */
export type StripPoint = {
  kind: CheckpointKind
  label: string
  name: string
  km: number
  percent: number
  /** Kilometres since the point before; null at the first. */
  leg: number | null
}

// 8 - 5.2 is 2.8 to a rider, not 2.8000000000000003.
const round = (km: number) => Math.round(km * 100) / 100

function kmOf({ kind, km }: Checkpoint, length: number): number | null {
  if (km !== null) return km
  if (kind === 'start') return 0
  return kind === 'finish' ? length : null
}

/**
 * The checkpoints of a route along a straight strip. A start without a distance is at 0, a finish without one at the
 * end; any other point without a distance has no place on the strip and is left out.
 *
 * @param lengthKm of the whole route; the farthest point counts where it is missing or shorter than that
 */
export function stripPoints(
  lengthKm: number | null,
  checkpoints: readonly Checkpoint[],
): { lengthKm: number; points: StripPoint[] } {
  const farthest = Math.max(0, ...checkpoints.map(({ km }) => km ?? 0))
  const length = Math.max(lengthKm ?? 0, farthest)
  if (length === 0) return { lengthKm: 0, points: [] }
  const placed = checkpoints
    .flatMap((checkpoint) => {
      const km = kmOf(checkpoint, length)
      return km === null ? [] : [{ ...checkpoint, km }]
    })
    .sort((a, b) => a.km - b.km)
  const points = placed.map(({ kind, name, km }, index) => {
    const before = placed[index - 1]
    return {
      kind,
      label: CHECKPOINT_KINDS[kind],
      name,
      km,
      percent: round((km / length) * 100),
      leg: before ? round(km - before.km) : null,
    }
  })
  return { lengthKm: length, points }
}
