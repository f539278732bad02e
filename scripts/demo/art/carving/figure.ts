// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block, Ink } from './block'
import { bar, clamp, ellipse, type Point, type Polygon, smooth } from './geometry'
import { type HeadStyle, head } from './head'
import type { Pose } from './poses'

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
