import type { Random } from './random'

export type Point = readonly [x: number, y: number]
export type Polygon = readonly Point[]

export const mix = (from: number, to: number, share: number) => from + (to - from) * share
export const clamp = (value: number) => Math.min(1, Math.max(0, value))

export function rectangle(x: number, y: number, width: number, height: number): Polygon {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}

/** @param turn in degrees, clockwise */
export function ellipse(cx: number, cy: number, rx: number, ry = rx, turn = 0): Polygon {
  const angle = (turn * Math.PI) / 180
  return Array.from({ length: 40 }, (_, index) => {
    const at = (index / 40) * Math.PI * 2
    const x = Math.cos(at) * rx
    const y = Math.sin(at) * ry
    return [
      cx + x * Math.cos(angle) - y * Math.sin(angle),
      cy + x * Math.sin(angle) + y * Math.cos(angle),
    ] as const
  })
}

/** A limb or a beam: a bar that may be thicker at one end. */
export function bar(from: Point, to: Point, startWidth: number, endWidth = startWidth): Polygon {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const nx = -(to[1] - from[1]) / length
  const ny = (to[0] - from[0]) / length
  const [a, b] = [startWidth / 2, endWidth / 2]
  return [
    [from[0] + nx * a, from[1] + ny * a],
    [to[0] + nx * b, to[1] + ny * b],
    [to[0] - nx * b, to[1] - ny * b],
    [from[0] - nx * a, from[1] - ny * a],
  ]
}

/** A closed curve through the points (Catmull–Rom). */
export function smooth(points: Polygon, steps = 8): Polygon {
  const count = points.length
  return points.flatMap((_, index) => {
    const [p0, p1, p2, p3] = [-1, 0, 1, 2].map(
      (step) => points[(index + step + count) % count] as Point,
    ) as [Point, Point, Point, Point]
    return Array.from({ length: steps }, (_unused, step) => {
      const t = step / steps
      return [spline(p0[0], p1[0], p2[0], p3[0], t), spline(p0[1], p1[1], p2[1], p3[1], t)] as const
    })
  })
}

/** An open curve through the points. */
export function curve(points: Polygon, steps = 8): Polygon {
  const closed = smooth([...points, points.at(-1) as Point, points[0] as Point], steps)
  return [...closed.slice(0, (points.length - 1) * steps), points.at(-1) as Point]
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 *
    (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
  )
}

/** The edge a knife leaves: no line is quite straight. */
export function roughen(polygon: Polygon, random: Random, amount = 1.6): Polygon {
  const row = random.between(0, 999)
  let walked = 0
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length] as Point
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const steps = Math.max(1, Math.min(200, Math.round(length / 14)))
    return Array.from({ length: steps }, (_, step) => {
      walked += length / steps
      return [
        mix(from[0], to[0], step / steps) + random.noise(walked / 17, row) * amount,
        mix(from[1], to[1], step / steps) + random.noise(walked / 17, row + 7) * amount,
      ] as const
    })
  })
}

export function contains(polygon: Polygon, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [xi, yi] = polygon[i] as Point
    const [xj, yj] = polygon[j] as Point
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

export function bounds(polygon: Polygon) {
  const xs = polygon.map(([x]) => x)
  const ys = polygon.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}
