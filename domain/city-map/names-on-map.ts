import type { Grid } from './drawing'

/** A place on the map in per cent of its width and height. */
export type Place = { x: number; y: number }

type Square = { x: number; y: number }

const squaresOf = (grid: Grid, sign: string): Square[] =>
  grid.flatMap((row, y) => row.flatMap((square, x) => (square === sign ? [{ x, y }] : [])))

const percent = (grid: Grid, { x, y }: Square): Place => ({
  x: round(((x + 0.5) / (grid[0]?.length ?? 1)) * 100),
  y: round(((y + 0.5) / grid.length) * 100),
})
const round = (value: number) => Math.round(value * 10) / 10

/** Where the name of a district stands: in the square with the most room beside it, and above and below, near the middle. */
export function namePlace(grid: Grid, sign: string): Place | null {
  const squares = squaresOf(grid, sign)
  if (squares.length === 0) return null
  const middle = middleOf(squares)
  const rated = squares.map((square) => ({
    square,
    room: Math.min(...[-1, 0, 1].map((dy) => roomBeside(grid, sign, square.x, square.y + dy))),
    off: Math.hypot(square.x - middle.x, square.y - middle.y),
  }))
  const best = rated.toSorted((a, b) => b.room - a.room || a.off - b.off)[0]
  return best ? percent(grid, best.square) : null
}

const middleOf = (squares: readonly Square[]): Square => ({
  x: squares.reduce((sum, { x }) => sum + x, 0) / squares.length,
  y: squares.reduce((sum, { y }) => sum + y, 0) / squares.length,
})

/** Squares of the sign to the nearer side, the one in question counted. */
function roomBeside(grid: Grid, sign: string, x: number, y: number): number {
  const row = grid[y] ?? []
  let room = 0
  while (row[x - room] === sign && row[x + room] === sign) room += 1
  return room
}

export type NameOnWater = { text: string; place: Place }

/**
 * The name of a water as printed maps set it: a lake's whole, in its middle; a river's letter by letter along
 * its course. A lake fills most of the rectangle around it.
 */
export function nameOnWater(grid: Grid, sign: string, name: string): NameOnWater[] {
  const squares = squaresOf(grid, sign)
  const letters = Array.from(name)
  if (squares.length === 0 || letters.length === 0) return []
  if (isLake(squares)) return [{ text: name, place: percent(grid, middleOf(squares)) }]
  const course = courseOf(squares)
  return letters.map((text, letter) => {
    const share = (letter + 1) / (letters.length + 1)
    const across = course[Math.round(share * (course.length - 1))] ?? []
    return { text, place: percent(grid, middleOf(across)) }
  })
}

function isLake(squares: readonly Square[]): boolean {
  const side = (places: number[]) => Math.max(...places) - Math.min(...places) + 1
  const around = side(squares.map(({ x }) => x)) * side(squares.map(({ y }) => y))
  return squares.length > 4 && squares.length / around > LAKE_SHARE
}

const LAKE_SHARE = 0.6

/** Steps of a course from its upper end: the squares that water reaches at the same time. */
function courseOf(squares: readonly Square[]): Square[][] {
  const steps: Square[][] = []
  let left = squares
  let reached = squares.slice(0, 1)
  while (reached.length > 0) {
    steps.push(reached)
    const last = reached
    left = left.filter((square) => !last.includes(square))
    reached = left.filter((square) => last.some((before) => touches(before, square)))
  }
  return steps
}

const touches = (a: Square, b: Square) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) <= 1
