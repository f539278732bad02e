// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block, Ink } from './block'
import { bar, clamp, ellipse, type Point, type Polygon, smooth } from './geometry'

/** Joints of a figure, in its own height: x forward, y up from the feet. */
export type Pose = {
	head: Point
	neck: Point
	hip: Point
	arms: [elbow: Point, hand: Point][]
	legs: [knee: Point, foot: Point][]
}

export const poses = {
	stand: {
		head: [0.01, 0.92],
		neck: [0, 0.82],
		hip: [0, 0.5],
		arms: [
			[
				[-0.1, 0.66],
				[-0.07, 0.5],
			],
			[
				[0.09, 0.66],
				[0.1, 0.5],
			],
		],
		legs: [
			[
				[-0.05, 0.26],
				[-0.06, 0],
			],
			[
				[0.06, 0.26],
				[0.07, 0],
			],
		],
	},
	point: {
		head: [0.03, 0.92],
		neck: [0, 0.82],
		hip: [-0.01, 0.5],
		arms: [
			[
				[-0.1, 0.66],
				[-0.02, 0.56],
			],
			[
				[0.16, 0.79],
				[0.33, 0.86],
			],
		],
		legs: [
			[
				[-0.07, 0.26],
				[-0.1, 0],
			],
			[
				[0.07, 0.26],
				[0.09, 0],
			],
		],
	},
	walk: {
		head: [0.06, 0.91],
		neck: [0.03, 0.82],
		hip: [0, 0.5],
		arms: [
			[
				[-0.1, 0.68],
				[-0.14, 0.53],
			],
			[
				[0.12, 0.66],
				[0.21, 0.58],
			],
		],
		legs: [
			[
				[-0.08, 0.27],
				[-0.19, 0.02],
			],
			[
				[0.1, 0.28],
				[0.14, 0],
			],
		],
	},
	bend: {
		head: [0.29, 0.77],
		neck: [0.2, 0.7],
		hip: [-0.02, 0.5],
		arms: [
			[
				[0.22, 0.5],
				[0.33, 0.4],
			],
			[
				[0.28, 0.52],
				[0.41, 0.44],
			],
		],
		legs: [
			[
				[-0.02, 0.26],
				[-0.08, 0],
			],
			[
				[0.09, 0.26],
				[0.06, 0],
			],
		],
	},
	sit: {
		head: [0.06, 0.92],
		neck: [0.02, 0.8],
		hip: [-0.02, 0.43],
		arms: [
			[
				[0.02, 0.58],
				[0.17, 0.56],
			],
			[
				[0.08, 0.58],
				[0.25, 0.57],
			],
		],
		legs: [
			[
				[0.22, 0.41],
				[0.2, 0.05],
			],
			[
				[0.26, 0.4],
				[0.28, 0.03],
			],
		],
	},
} satisfies Record<string, Pose>

export type Person = {
	feet: Point
	height: number
	pose: Pose
	/** 1 looks right, -1 looks left. */
	facing?: 1 | -1
	coat?: Ink
	trousers?: Ink
	head?: HeadStyle
	/** Width of the bare line around the figure. */
	halo?: number
}

export type HeadStyle = { hair?: 'short' | 'bun' | 'long' | 'grey'; hat?: 'helmet' | 'cap'; hatInk?: Ink }

/** A worker in a few masses, lit from the left. */
export function person(block: Block, figure: Person): void {
	const { height: h, pose, coat = 'ink', trousers = 'ink' } = figure
	const side = figure.facing ?? 1
	const at = ([x, y]: Point): Point => [figure.feet[0] + x * h * side, figure.feet[1] - y * h]
	const [neck, hip] = [at(pose.neck), at(pose.hip)]
	const halo = figure.halo ?? h * 0.012
	const [backLeg, frontLeg] = pose.legs
	const [backArm, frontArm] = pose.arms
	if (backArm) arm(block, neck, at, backArm, h, coat, halo)
	for (const leg of [backLeg, frontLeg]) if (leg) drawLeg(block, hip, at, leg, h, trousers, halo)
	lit(block, torso(neck, hip, h), coat, halo, h)
	head(block, at(pose.head), h * 0.083, side, figure.head ?? {}, halo)
	if (frontArm) arm(block, neck, at, frontArm, h, coat, halo)
}

function torso(neck: Point, hip: Point, h: number): Polygon {
	const [w, low] = [h * 0.115, h * 0.1]
	return smooth(
		[
			[neck[0] - w * 0.35, neck[1] - h * 0.012],
			[neck[0] + w * 0.35, neck[1] - h * 0.012],
			[neck[0] + w, neck[1] + h * 0.04],
			[(neck[0] + hip[0]) / 2 + w * 0.92, (neck[1] + hip[1]) / 2],
			[hip[0] + low, hip[1] + h * 0.03],
			[hip[0] - low, hip[1] + h * 0.03],
			[(neck[0] + hip[0]) / 2 - w * 0.92, (neck[1] + hip[1]) / 2],
			[neck[0] - w, neck[1] + h * 0.04],
		],
		5,
	)
}

function arm(
	block: Block,
	neck: Point,
	at: (point: Point) => Point,
	[elbow, hand]: [Point, Point],
	h: number,
	coat: Ink,
	halo: number,
): void {
	const [e, wrist] = [at(elbow), at(hand)]
	const shoulder: Point = [neck[0] + Math.sign(e[0] - neck[0]) * h * 0.07, neck[1] + h * 0.045]
	block.mass(ellipse(wrist[0], wrist[1], h * 0.026), { ink: 'paper', halo: halo * 0.5, cut: 'ink' })
	const sleeve = [bar(shoulder, e, h * 0.082, h * 0.07), bar(e, wrist, h * 0.07, h * 0.05)]
	for (const part of sleeve) block.outline(part, halo * 2, 'paper')
	for (const part of sleeve) lit(block, part, coat, 0, h)
}

function drawLeg(
	block: Block,
	hip: Point,
	at: (point: Point) => Point,
	[knee, foot]: [Point, Point],
	h: number,
	trousers: Ink,
	halo: number,
): void {
	const [k, f] = [at(knee), at(foot)]
	const start: Point = [hip[0] + Math.sign(k[0] - hip[0]) * h * 0.03, hip[1]]
	const parts = [bar(start, k, h * 0.115, h * 0.09), bar(k, f, h * 0.09, h * 0.065)]
	for (const part of parts) block.outline(part, halo * 2, 'paper')
	for (const part of parts) lit(block, part, trousers, 0, h)
	block.mass(ellipse(f[0] + h * 0.02, f[1] - h * 0.008, h * 0.05, h * 0.022), { halo: halo * 0.4 })
}

function lit(block: Block, shape: Polygon, ink: Ink, halo: number, h: number): void {
	const xs = shape.map(([x]) => x)
	const [left, right] = [Math.min(...xs), Math.max(...xs)]
	const shade = (x: number) => clamp((x - left) / (right - left + 1))
	const spacing = Math.max(4.5, h * 0.017)
	const grain = { kind: 'straight', angle: 74, wave: spacing } as const
	if (ink === 'ink') {
		const tone = (x: number) => 0.42 + 1.2 * shade(x)
		block.mass(shape, { ink, halo, tone, grain, spacing, push: h * 0.16 })
		return
	}
	// A coloured coat: printed flat, with the shadow side drawn over it in ink.
	block.mass(shape, { ink: 'ink', halo })
	const tone = (x: number) => clamp(shade(x) * 1.9 - 0.75)
	block.carve(shape, { tone, grain, spacing, push: h * 0.5 }, ink)
}

/** A head some way off: cap of hair, the lit plane of the face, three touches for brow, nose and mouth. */
export function head(
	block: Block,
	[x, y]: Point,
	r: number,
	side: 1 | -1,
	style: HeadStyle = {},
	halo = 4,
): void {
	const p = (u: number, v: number): Point => [x + u * r * side, y + v * r]
	const pen = Math.max(2, r * 0.11)
	const skull = smooth([p(-0.75, -0.5), p(0, -1.08), p(0.68, -0.66), p(0.78, 0.05), p(0.94, 0.3), p(0.72, 0.42), p(0.52, 0.9), p(0.1, 1), p(-0.25, 0.8), p(-0.3, 1.25), p(-0.72, 1.2), p(-0.8, 0.2)])
	block.outline(skull, (halo + pen) * 2, 'paper')
	block.outline(skull, pen * 1.4, 'ink')
	block.mass(skull, { ink: 'paper', rough: r * 0.03 })
	if (style.hair === 'long') block.mass(smooth([p(-0.9, -0.5), p(-0.1, -0.6), p(-0.12, 0.7), p(-0.4, 1.3), p(-0.95, 1.35), p(-1.08, 0.6)]), { halo: halo * 0.5 })
	if (style.hair === 'bun') block.mass(ellipse(...p(-0.98, -0.5), r * 0.36), { halo: halo * 0.5 })
	block.mass(smooth([p(-0.84, -0.45), p(-0.1, -1.2), p(0.66, -0.84), p(0.76, -0.42), p(0.4, -0.52), p(0.06, -0.4), p(-0.02, 0.02), p(-0.2, 0.1), p(-0.3, 0.62), p(-0.74, 0.6), p(-0.9, 0.1)]))
	for (const v of [-0.78, -0.52, -0.24]) block.stroke([p(-0.66, v + 0.3), p(-0.42, v), p(-0.05, v - 0.14)], pen * 0.7, 'paper')
	block.stroke([p(-0.12, 0.02), p(-0.3, 0.06), p(-0.28, 0.34), p(-0.14, 0.36)], pen * 1.6, 'paper')
	block.stroke([p(-0.3, 0.82), p(-0.02, 0.8), p(0.12, 0.98)], pen * 1.2)
	block.stroke([p(0.28, -0.2), p(0.5, -0.26), p(0.68, -0.18)], pen)
	block.stroke([p(0.42, -0.05), p(0.52, 0), p(0.62, -0.04)], pen * 1.2)
	block.stroke([p(0.42, 0.55), p(0.56, 0.57), p(0.7, 0.53)], pen * 0.9)
	block.stroke([p(0.68, 0.36), p(0.8, 0.4), p(0.9, 0.33)], pen * 0.8)
	if (style.hair === 'grey') {
		for (const v of [-0.55, -0.35, -0.1]) block.stroke([p(-0.7, v), p(-0.45, v - 0.25), p(-0.1, v - 0.32)], pen, 'paper')
	}
	if (style.hat) hat(block, p, r, style, halo)
}

function hat(block: Block, p: (u: number, v: number) => Point, r: number, style: HeadStyle, halo: number): void {
	const crown = smooth([p(-0.98, -0.3), p(-0.85, -1), p(-0.1, -1.42), p(0.65, -1.05), p(0.85, -0.42)])
	const ink = style.hatInk ?? (style.hat === 'helmet' ? 'red' : 'ink')
	block.mass(crown, { ink, halo: halo * 0.7 })
	block.stroke([p(-1.05, -0.3), p(0, -0.48), p(1.25, -0.38)], r * 0.2, 'ink', 'end')
	if (style.hat === 'helmet') {
		block.stroke([p(-0.05, -1.35), p(0.18, -0.9), p(0.2, -0.5)], r * 0.12, 'ink')
		block.stroke([p(-0.6, -1), p(-0.72, -0.7), p(-0.72, -0.5)], r * 0.12, 'paper')
	}
}
