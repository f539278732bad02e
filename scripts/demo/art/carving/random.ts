/** A seeded generator and a smooth noise, so that every print comes off the block the same way each time. */

export type Random = {
  /** A number in [low, high). */
  between(low: number, high: number): number
  chance(share: number): boolean
  /** Smooth noise in [-1, 1] along a line. */
  noise(at: number, row?: number): number
}

/** @param seed any integer; the same seed gives the same picture */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    noise: (at, row = 0) => smoothNoise(at, row + seed),
  }
}

function smoothNoise(at: number, row: number): number {
  const cell = Math.floor(at)
  const part = at - cell
  const eased = part * part * (3 - 2 * part)
  return lattice(cell, row) * (1 - eased) + lattice(cell + 1, row) * eased
}

function lattice(cell: number, row: number): number {
  const wave = Math.sin(cell * 127.1 + row * 311.7) * 43758.5453
  return (wave - Math.floor(wave)) * 2 - 1
}
