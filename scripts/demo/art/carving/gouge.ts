import { bounds, clamp, contains, type Point, type Polygon } from './geometry'
import type { Random } from './random'

/** How dark the wood prints at a place: 0 is bare paper, 1 is solid ink. */
export type Tone = number | ((x: number, y: number) => number)

/** The family of lines that the gouge follows. Angles in degrees. */
export type Grain =
  | { kind: 'straight'; angle: number; wave?: number; waveLength?: number }
  | { kind: 'rays'; centre: Point }
  | { kind: 'arcs'; centre: Point; squash?: number }

export type Hatching = {
  tone: Tone
  grain: Grain
  /** Distance of the lines in units of the picture. */
  spacing?: number
  /** Mean length of one push of the gouge. */
  push?: number
}

/** A stroke as a gouge leaves it: thin where it enters, full in the middle, thin where it comes out. */
export function taperedStroke(points: Polygon, widths: number[]): Polygon {
  const left: Point[] = []
  const right: Point[] = []
  points.forEach(([x, y], index) => {
    const before = points[Math.max(0, index - 1)] as Point
    const after = points[Math.min(points.length - 1, index + 1)] as Point
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const half = (widths[index] ?? 0) / 2
    const nx = (-(after[1] - before[1]) / length) * half
    const ny = ((after[0] - before[0]) / length) * half
    left.push([x + nx, y + ny])
    right.push([x - nx, y - ny])
  })
  return [...left, ...right.reverse()]
}

/** The cuts that turn a solid area into the asked tone: wide in the light, hair-thin towards the dark. */
export function hatch(area: Polygon, hatching: Hatching, random: Random): Polygon[] {
  const spacing = hatching.spacing ?? 9
  const tone = hatching.tone
  const toneAt = typeof tone === 'number' ? () => tone : tone
  return grainLines(area, hatching.grain, spacing, random).flatMap((line) =>
    cutAlong(line, area, toneAt, spacing, hatching.push ?? 90, random),
  )
}

function cutAlong(
  line: Polygon,
  area: Polygon,
  toneAt: (x: number, y: number) => number,
  spacing: number,
  push: number,
  random: Random,
): Polygon[] {
  const cuts: Polygon[] = []
  const box = bounds(area)
  const within = ([x, y]: Point) =>
    x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && contains(area, x, y)
  let run: Point[] = []
  let limit = random.between(0.3, 1) * push
  let length = 0
  const lift = () => {
    if (run.length > 2) cuts.push(cut(run, toneAt, spacing, random))
    run = []
    length = 0
    limit = random.between(0.5, 1.6) * push
  }
  for (const point of line) {
    const light = within(point) ? 1 - toneAt(point[0], point[1]) : 0
    const before = run.at(-1)
    if (before) length += Math.hypot(point[0] - before[0], point[1] - before[1])
    if (light < 0.06) lift()
    else {
      run.push(point)
      // In full light the cuts run into one another; in the half-tone each push shows.
      if (length > limit * (light > 0.85 ? 6 : 1)) lift()
    }
  }
  lift()
  return cuts
}

function cut(
  run: Point[],
  toneAt: (x: number, y: number) => number,
  spacing: number,
  random: Random,
): Polygon {
  const wobble = random.between(0, 999)
  const last = run.length - 1
  const widths = run.map(([x, y], index) => {
    const light = clamp(1 - toneAt(x, y))
    const taper = Math.min(1, ((index + 0.15) / last) * 3.2, ((last - index + 0.15) / last) * 2.2)
    return spacing * 1.18 * light ** 0.8 * taper * (1 + random.noise(index / 2, wobble) * 0.16)
  })
  return taperedStroke(run, widths)
}

function grainLines(area: Polygon, grain: Grain, spacing: number, random: Random): Polygon[] {
  if (grain.kind === 'straight') return straightLines(area, grain, spacing, random)
  return grain.kind === 'rays'
    ? rays(area, grain.centre, spacing, random)
    : arcs(area, grain.centre, grain.squash ?? 1, spacing)
}

function straightLines(
  area: Polygon,
  grain: { angle: number; wave?: number; waveLength?: number },
  spacing: number,
  random: Random,
): Polygon[] {
  const box = bounds(area)
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const reach = Math.hypot(box.right - box.left, box.bottom - box.top) / 2 + spacing
  const [dx, dy] = unit(grain.angle)
  const step = Math.min(10, Math.max(4, spacing * 0.9))
  const wave = grain.wave ?? spacing * 0.35
  const lines: Polygon[] = []
  for (let across = -reach; across <= reach; across += spacing) {
    const shift = random.between(-0.18, 0.18) * spacing
    const line: Point[] = []
    for (let along = -reach; along <= reach; along += step) {
      const bend = random.noise(along / (grain.waveLength ?? 120) + across / 300) * wave
      const off = across + shift + bend
      line.push([cx + dx * along - dy * off, cy + dy * along + dx * off])
    }
    lines.push(line)
  }
  return lines
}

function rays(area: Polygon, centre: Point, spacing: number, random: Random): Polygon[] {
  const reach = farthest(area, centre)
  const count = Math.round((Math.PI * reach) / spacing / 1.6)
  return Array.from({ length: count }, (_, index) => {
    const [dx, dy] = unit(((index + random.between(-0.2, 0.2)) / count) * 360)
    const start = index % 2 === 0 ? 0 : reach * 0.34
    return Array.from({ length: Math.ceil((reach - start) / 9) }, (_unused, step) => {
      const along = start + step * 9
      return [centre[0] + dx * along, centre[1] + dy * along] as const
    })
  })
}

function arcs(area: Polygon, centre: Point, squash: number, spacing: number): Polygon[] {
  const reach = farthest(area, centre) / Math.min(1, squash)
  const lines: Polygon[] = []
  for (let radius = spacing; radius <= reach; radius += spacing) {
    const steps = Math.max(12, Math.round((radius * Math.PI * 2) / 9))
    lines.push(
      Array.from({ length: steps + 1 }, (_, index) => {
        const [dx, dy] = unit((index / steps) * 360 - 90)
        return [centre[0] + dx * radius, centre[1] + dy * radius * squash] as const
      }),
    )
  }
  return lines
}

const unit = (angle: number) =>
  [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)] as const

const farthest = (area: Polygon, [cx, cy]: Point) =>
  Math.max(...area.map(([x, y]) => Math.hypot(x - cx, y - cy)))
