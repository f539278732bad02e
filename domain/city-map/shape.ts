import type { Grid } from './drawing'

/** Units of the drawing's coordinates to a square: whole numbers keep the path short. */
export const SQUARE = 20

type Point = { x: number; y: number }

const at = (grid: Grid, x: number, y: number) => grid[y]?.[x] ?? null

/**
 * The outline of all squares of a sign as the `d` of an SVG path, its corners cut as a woodcutter would, so that the
 * squares are not seen. Two neighbours share their border to the point: a corner moves alike whoever goes round it, and
 * one where three meet stands still.
 */
export function shapeOf(grid: Grid, sign: string): string {
  return ringsOf(grid, sign)
    .map((ring) => ringPath(smooth(ring.map((corner) => placed(grid, corner)))))
    .join('')
}

/** Corners in the order in which one walks round with the sign's squares at the right hand, a square's side apart. */
function ringsOf(grid: Grid, sign: string): Point[][] {
  const sides = sidesOf(grid, sign)
  const rings: Point[][] = []
  while (sides.length > 0) {
    const ring = [sides[0] as Side]
    sides.splice(0, 1)
    for (;;) {
      const last = ring.at(-1) as Side
      const next = nextSide(sides, last)
      if (next < 0) break
      ring.push(...sides.splice(next, 1))
    }
    rings.push(ring.map(({ x, y }) => ({ x, y })))
  }
  return rings
}

type Side = Point & { dx: number; dy: number }

function sidesOf(grid: Grid, sign: string): Side[] {
  return grid.flatMap((row, y) =>
    row.flatMap((square, x) => {
      if (square !== sign) return []
      return [
        ...(at(grid, x, y - 1) === sign ? [] : [{ x, y, dx: 1, dy: 0 }]),
        ...(at(grid, x + 1, y) === sign ? [] : [{ x: x + 1, y, dx: 0, dy: 1 }]),
        ...(at(grid, x, y + 1) === sign ? [] : [{ x: x + 1, y: y + 1, dx: -1, dy: 0 }]),
        ...(at(grid, x - 1, y) === sign ? [] : [{ x, y: y + 1, dx: 0, dy: -1 }]),
      ]
    }),
  )
}

/** Where two squares touch by their corners only, one turns right: they stay two shapes. */
function nextSide(sides: readonly Side[], last: Side): number {
  const x = last.x + last.dx
  const y = last.y + last.dy
  const turnsRight = sides.findIndex(
    (side) => side.x === x && side.y === y && side.dx === -last.dy && side.dy === last.dx,
  )
  return turnsRight >= 0 ? turnsRight : sides.findIndex((side) => side.x === x && side.y === y)
}

type Placed = Point & { fixed: boolean }

/** A corner a little off its place, so that borders look drawn by hand: by a number made of the place, the same always. */
function placed(grid: Grid, { x, y }: Point): Placed {
  const around = [
    at(grid, x - 1, y - 1),
    at(grid, x, y - 1),
    at(grid, x, y),
    at(grid, x - 1, y),
  ] as const
  const crossed = around[0] === around[2] && around[1] === around[3]
  return {
    x: x + wobble(x * 73 + y * 151),
    y: y + wobble(x * 179 + y * 37 + 11),
    fixed: new Set(around).size > 2 || crossed,
  }
}

/** How far a corner may be off its place, in squares from one end to the other. */
const WOBBLE = 0.9
const wobble = (seed: number) => (((seed * 7919) % 101) / 100 - 0.5) * WOBBLE

const SMOOTHINGS = 3

function smooth(ring: readonly Placed[]): Placed[] {
  let corners = [...ring]
  for (let round = 0; round < SMOOTHINGS; round += 1) {
    corners = corners.map((corner, place) => {
      if (corner.fixed) return corner
      const before = corners.at(place - 1) as Placed
      const after = corners[(place + 1) % corners.length] as Placed
      return {
        x: (before.x + 2 * corner.x + after.x) / 4,
        y: (before.y + 2 * corner.y + after.y) / 4,
        fixed: false,
      }
    })
  }
  return corners
}

/** From the middle of one side to that of the next, round the corner between them or, where it stands still, over it. */
function ringPath(ring: readonly Placed[]): string {
  const middle = (place: number) => {
    const a = ring[place % ring.length] as Placed
    const b = ring[(place + 1) % ring.length] as Placed
    return written({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
  }
  const turns = ring.map((_, place) => {
    const corner = ring[(place + 1) % ring.length] as Placed
    const by = written(corner)
    const to = middle(place + 1)
    return corner.fixed ? `L${by}L${to}` : `Q${by} ${to}`
  })
  return `M${middle(0)}${turns.join('')}Z`
}

const written = ({ x, y }: Point) => `${Math.round(x * SQUARE)} ${Math.round(y * SQUARE)}`
