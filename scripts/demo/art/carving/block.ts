import { bounds, curve, type Point, type Polygon, rectangle, roughen } from './geometry'
import { type Hatching, hatch, taperedStroke } from './gouge'
import { type Random, seededRandom } from './random'

/** The inks on the shelf. Gold is kept for craftsmen. */
export const inks = {
  paper: '#f3ecdd',
  ink: '#1d1a18',
  red: '#b3231c',
  grey: '#b9ad98',
  gold: '#c79a3b',
}
export type Ink = keyof typeof inks

export type Mass = Partial<Hatching> & {
  /** The colour of the uncut wood. */
  ink?: Ink
  /** The colour that shows in the cuts. */
  cut?: Ink
  /** Width of the bare line carved around the shape, which sets it off from what lies behind. */
  halo?: number
  rough?: number
}

/** A picture's wood block: shapes are laid from back to front and cut as they are laid. */
export class Block {
  readonly random: Random
  private readonly layers: { ink: Ink; paths: string[] }[] = []

  constructor(
    readonly width: number,
    readonly height: number,
    seed: number,
    ground: Ink = 'paper',
  ) {
    this.random = seededRandom(seed)
    this.layers.push({ ink: ground, paths: [trace(rectangle(0, 0, width, height))] })
  }

  /** Lay a shape and, where a tone is given, cut it. */
  mass(shape: Polygon, mass: Mass = {}): void {
    const edge = roughen(shape, this.random, mass.rough ?? 1.6)
    if (mass.halo) this.outline(edge, mass.halo * 2, mass.cut ?? 'paper')
    this.print(mass.ink ?? 'ink', edge)
    if (mass.tone === undefined || mass.grain === undefined) return
    const hatching = { ...mass, tone: mass.tone, grain: mass.grain }
    // The straight outline has far fewer corners than the rough one, and the cuts hide the difference.
    for (const cut of hatch(shape, hatching, this.random)) this.print(mass.cut ?? 'paper', cut)
  }

  /** Cut an area that already lies on the block, without laying it anew. */
  carve(area: Polygon, hatching: Hatching, cut: Ink = 'paper'): void {
    for (const stroke of hatch(area, hatching, this.random)) this.print(cut, stroke)
  }

  /** One free stroke, swelling and tapering. */
  stroke(
    through: Polygon,
    width: number,
    ink: Ink = 'ink',
    taper: 'both' | 'end' | 'none' = 'both',
  ) {
    const points = through.length < 6 ? curve(through, 6) : through
    const last = points.length - 1
    const widths = points.map((_, index) => {
      const share = index / last
      if (taper === 'none') return width * (1 + this.random.noise(index, width) * 0.12)
      const end = Math.min(1, (1 - share) * 2.4 + 0.08)
      const start = taper === 'both' ? Math.min(1, share * 2.4 + 0.08) : 1
      return width * Math.min(start, end)
    })
    this.print(ink, taperedStroke(points, widths))
  }

  outline(shape: Polygon, width: number, ink: Ink): void {
    const closed = [...shape, ...shape.slice(0, 2)]
    this.print(
      ink,
      ...closed.slice(1).map((to, index) => {
        const from = closed[index] as (typeof closed)[number]
        return taperedStroke(overlapped(from, to, width * 0.4), [width, width])
      }),
    )
  }

  /** Chips and grain: small cuts that the hand leaves in a solid area. */
  chips(area: Polygon, count: number, ink: Ink = 'paper', angle = 0, size = 1): void {
    const box = bounds(area)
    const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
    for (let index = 0; index < count; index++) {
      const x = this.random.between(box.left, box.right)
      const y = this.random.between(box.top, box.bottom)
      const length = this.random.between(5, 26) * size
      const bow = this.random.between(-2, 2)
      this.stroke(
        [
          [x, y],
          [x + (dx * length) / 2 - dy * bow, y + (dy * length) / 2 + dx * bow],
          [x + dx * length, y + dy * length],
        ],
        this.random.between(1.2, 3.2) * size,
        ink,
      )
    }
  }

  /** The finished print, with the uneven margin of a hand-pulled sheet. */
  svg(): string {
    this.margin()
    const body = this.layers
      .map(({ ink, paths }) => `<path fill="${inks[ink]}" d="${paths.join('')}"/>`)
      .join('\n')
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${this.height}">\n${body}\n</svg>\n`
  }

  private margin(): void {
    const [w, h, m] = [this.width, this.height, 22]
    const sides: Polygon[] = [
      rectangle(-40, -40, w + 80, 40 + m),
      rectangle(-40, h - m, w + 80, 40 + m),
      rectangle(-40, -40, 40 + m, h + 80),
      rectangle(w - m, -40, 40 + m, h + 80),
    ]
    for (const side of sides) this.print('paper', roughen(side, this.random, 4))
  }

  private print(ink: Ink, ...shapes: Polygon[]): void {
    const top = this.layers.at(-1)
    const paths = shapes.map(trace)
    if (top?.ink === ink) top.paths.push(...paths)
    else this.layers.push({ ink, paths })
  }
}

/** A piece of an outline, a little longer at both ends, so that no crack shows at the joints. */
function overlapped(from: Point, to: Point, by: number): Polygon {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const [dx, dy] = [((to[0] - from[0]) / length) * by, ((to[1] - from[1]) / length) * by]
  return [
    [from[0] - dx, from[1] - dy],
    [to[0] + dx, to[1] + dy],
  ]
}

/** Polygons run one way round, so that overlapping ones do not cancel under the non-zero rule. */
function trace(polygon: Polygon): string {
  const area = polygon.reduce((sum, [x, y], index) => {
    const [nx, ny] = polygon[(index + 1) % polygon.length] ?? [x, y]
    return sum + x * ny - nx * y
  }, 0)
  const points = area < 0 ? [...polygon].reverse() : polygon
  return `M${points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}Z`
}
