// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block } from './block'
import { clamp, ellipse, type Point, type Polygon, smooth } from './geometry'

export type Face = {
	/** Where the middle of the head is, and half its height. */
	centre: Point
	size: number
	/** -1 looks left, 1 looks right. */
	turn: number
	/** Width of the jaw, 0.8 narrow to 1.2 broad. */
	jaw?: number
	/** 0 young to 1 old: lines, hollows, heavier lids. */
	age: number
	brow?: number
	smile?: number
	glasses?: boolean
	stubble?: boolean
	moustache?: boolean
}

type Place = (u: number, v: number) => Point

/** Head-space to picture: u from -1 to 1 across, v from -1 (crown) to 1 (chin); the features slide with the turn. */
export function place(face: Face): Place {
	const [cx, cy] = face.centre
	return (u, v) => [cx + (u * 0.74 + face.turn * 0.03 * v) * face.size, cy + v * face.size]
}

/** The features sit on a rounded front: they crowd together on the side that turns away. */
function feature(face: Face): Place {
	const at = place(face)
	return (u, v) => at(u * (1 - 0.14 * Math.abs(face.turn)) * (u * face.turn > 0 ? 0.86 : 1) + face.turn * 0.24, v)
}

export function faceOutline(face: Face): Polygon {
	const at = place(face)
	const jaw = face.jaw ?? 1
	const near = (u: number) => u + face.turn * 0.06
	return smooth([
		at(0, -1),
		at(0.62, -0.86),
		at(0.93, -0.38),
		at(0.9, 0.1),
		at(near(0.83) * (0.5 + jaw / 2), 0.42),
		at(near(0.62 * jaw), 0.76),
		at(near(0.28 * jaw), 0.98),
		at(face.turn * 0.1, 1.03),
		at(near(-0.28 * jaw), 0.98),
		at(near(-0.62 * jaw), 0.76),
		at(near(-0.83) * (0.5 + jaw / 2), 0.42),
		at(-0.9, 0.1),
		at(-0.93, -0.38),
		at(-0.62, -0.86),
	])
}

/** Neck, ears, the modelled face and its features, lit from the left above. */
export function carveFace(block: Block, face: Face): void {
	neck(block, face)
	for (const side of [-1, 1] as const) ear(block, face, side)
	const outline = faceOutline(face)
	block.mass(outline, { halo: 5, rough: 2 })
	const [cx, cy] = face.centre
	block.carve(outline, {
		tone: faceTone(face),
		grain: { kind: 'arcs', centre: [cx - face.size * 0.25, cy - face.size * 2.6] },
		spacing: face.size * 0.034,
		push: face.size * 0.55,
	})
	eyes(block, face)
	nose(block, face)
	mouth(block, face)
	if (face.age > 0.3) wrinkles(block, face)
	if (face.glasses) glasses(block, face)
}

function neck(block: Block, face: Face): void {
	const at = place(face)
	const shape = smooth([at(-0.56, 0.4), at(0.56, 0.4), at(0.58, 1.12), at(0.85, 1.45), at(-0.85, 1.45), at(-0.58, 1.12)])
	block.mass(shape, { halo: 4 })
	const [left] = at(-0.6, 0)
	const [, chin] = at(0, 1)
	block.carve(shape, {
		tone: (x, y) => clamp(0.25 + (x - left) / (face.size * 0.62) + (y < chin + face.size * 0.16 ? 0.35 : 0)),
		grain: { kind: 'straight', angle: 82 },
		spacing: face.size * 0.04,
		push: face.size * 0.3,
	})
}

function ear(block: Block, face: Face, side: 1 | -1): void {
	if (side * face.turn > 0.55) return
	const at = place(face)
	const [x, y] = at(side * 0.97, 0.06)
	const shape = ellipse(x, y, face.size * 0.12, face.size * 0.24, side * 8)
	block.mass(shape, { halo: 4, ink: 'ink' })
	if (side > 0) {
		block.stroke([at(1, -0.1), at(1.06, 0.05), at(1, 0.2)], face.size * 0.035, 'paper')
		return
	}
	block.mass(ellipse(x, y, face.size * 0.1, face.size * 0.215, side * 8), { ink: 'paper' })
	block.stroke([at(-1.03, -0.1), at(-0.93, 0.02), at(-0.98, 0.2)], face.size * 0.045)
}

/** Light and dark as the sum of a few hollows and swellings; what is neither is cut by lines. */
function faceTone(face: Face): (x: number, y: number) => number {
	const at = feature(face)
	const spots: [u: number, v: number, ru: number, rv: number, dark: number][] = [
		[-0.4, -0.1, 0.3, 0.13, 0.62],
		[0.4, -0.1, 0.32, 0.15, 0.7],
		[0.17, 0.12, 0.13, 0.26, 0.55],
		[0.12, 0.4, 0.2, 0.09, 0.6],
		[0.05, 0.8, 0.26, 0.08, 0.5],
		[-0.66, 0.5, 0.2, 0.3, 0.3 + 0.4 * face.age],
		[0.62, 0.42, 0.3, 0.36, 0.45],
		[-0.42, 0.22, 0.22, 0.16, -0.35],
		[0.42, 0.2, 0.15, 0.12, -0.5],
		[-0.05, 0.15, 0.1, 0.3, -0.7],
		[0, 0.9, 0.16, 0.08, -0.2],
		[0, -0.85, 0.9, 0.22, 0.5],
		...(face.stubble ? ([[0, 0.78, 0.7, 0.3, 0.42]] as [number, number, number, number, number][]) : []),
	]
	const placed = spots.map(([u, v, ru, rv, dark]) => ({ at: at(u, v), ru: ru * 0.74 * face.size, rv: rv * face.size, dark }))
	const [middle] = at(0.1, 0)
	return (x, y) => {
		const across = (x - middle) / (face.size * 0.74)
		const turned = across > 0 ? 1.05 * across ** 1.15 : 0.5 * Math.max(0, -across - 0.55)
		const sum = placed.reduce((tone, spot) => {
			const distance = ((x - spot.at[0]) / spot.ru) ** 2 + ((y - spot.at[1]) / spot.rv) ** 2
			return tone + spot.dark * Math.exp(-distance)
		}, 0.04 + turned)
		// A print has few half-tones: push light to paper and dark to ink.
		return clamp((sum - 0.2) * 1.45)
	}
}

function eyes(block: Block, face: Face): void {
	const at = feature(face)
	const pen = face.size * 0.05
	const brow = face.brow ?? 1
	for (const side of [-1, 1] as const) {
		const e = (u: number, v: number) => at(side * u, v)
		const open = 0.075 - 0.025 * face.age
		const eye = smooth([e(0.22, -0.035), e(0.36, -0.062 - open * 0.3), e(0.52, -0.058), e(0.6, -0.03), e(0.46, open * 0.55), e(0.32, open * 0.4)], 5)
		block.mass(eye, { ink: 'paper', rough: 0.5 })
		const [px, py] = at(side * 0.41 + face.turn * 0.05, -0.03)
		block.mass(ellipse(px, py, face.size * 0.062, face.size * 0.066), { rough: 0.5 })
		block.mass(ellipse(px - face.size * 0.02, py - face.size * 0.024, face.size * 0.014), { ink: 'paper', rough: 0.3 })
		block.stroke([e(0.19, -0.015), e(0.33, -0.095), e(0.51, -0.09), e(0.67, 0.005)], pen * 1.15)
		block.stroke([e(0.24, -0.13), e(0.4, -0.175), e(0.6, -0.12)], pen * 0.4, side * face.turn > 0.2 ? 'paper' : 'ink')
		block.stroke([e(0.28, 0.04), e(0.42, 0.065), e(0.56, 0.02)], pen * 0.4)
		block.stroke([e(0.14, -0.2), e(0.3, -0.29), e(0.52, -0.29), e(0.74, -0.18)], pen * 1.35 * brow, 'ink', 'both')
	}
}

function nose(block: Block, face: Face): void {
	const at = feature(face)
	const pen = face.size * 0.05
	block.stroke([at(0.1, -0.16), at(0.15, 0.08), at(0.22, 0.27), at(0.2, 0.36)], pen)
	block.stroke([at(-0.2, 0.27), at(-0.22, 0.34), at(-0.13, 0.375)], pen * 0.7)
	block.mass(ellipse(...at(-0.09, 0.375), face.size * 0.035, face.size * 0.017, -8), { rough: 0.4 })
	block.mass(ellipse(...at(0.11, 0.38), face.size * 0.045, face.size * 0.02, 8), { rough: 0.4 })
	block.stroke([at(-0.1, 0.385), at(0, 0.415), at(0.12, 0.39)], pen * 0.5)
}

function mouth(block: Block, face: Face): void {
	const at = feature(face)
	const lift = (face.smile ?? 0.4) * 0.07
	const pen = face.size * 0.05
	block.mass(smooth([at(-0.28, 0.615 - lift), at(-0.09, 0.565), at(0, 0.58), at(0.1, 0.565), at(0.29, 0.615 - lift), at(0, 0.635)], 6), { rough: 0.6 })
	block.stroke([at(-0.33, 0.605 - lift), at(-0.12, 0.62), at(0, 0.63), at(0.14, 0.62), at(0.34, 0.605 - lift)], pen * 0.8)
	block.stroke([at(-0.16, 0.7), at(0, 0.725), at(0.18, 0.7)], pen * 0.75)
	if (face.moustache) {
		for (const side of [-1, 1]) {
			const m = (u: number, v: number) => at(side * u, v)
			block.mass(smooth([m(0.01, 0.45), m(0.2, 0.46), m(0.38, 0.6), m(0.2, 0.56), m(0.02, 0.53)], 6))
		}
	}
}

function wrinkles(block: Block, face: Face): void {
	const at = feature(face)
	const pen = face.size * 0.028 * (0.6 + face.age)
	for (const side of [-1, 1]) {
		const w = (u: number, v: number) => at(side * u, v)
		block.stroke([w(0.25, 0.32), w(0.38, 0.46), w(0.43, 0.64)], pen * 1.2)
		block.stroke([w(0.28, 0.12), w(0.42, 0.16), w(0.56, 0.1)], pen)
		if (face.age > 0.55) {
			for (const fan of [-0.07, 0.01, 0.09]) block.stroke([w(0.68, fan * 0.6 - 0.02), w(0.76, fan), w(0.84, fan * 1.8)], pen * 0.9)
			block.stroke([w(0.5, 0.42), w(0.58, 0.56), w(0.56, 0.74)], pen * 0.9)
		}
	}
	if (face.age > 0.45) {
		for (const v of [-0.42, -0.5, -0.58].slice(0, face.age > 0.7 ? 3 : 2)) {
			block.stroke([at(-0.42, v + 0.02), at(-0.15, v - 0.02), at(0.1, v + 0.01), at(0.4, v - 0.01)], pen)
		}
	}
}

function glasses(block: Block, face: Face): void {
	const at = feature(face)
	const pen = face.size * 0.045
	for (const side of [-1, 1]) {
		const [x, y] = at(side * 0.42, -0.02)
		const rim = ellipse(x, y, face.size * 0.2, face.size * 0.17)
		block.outline(rim, pen * 1.7, 'paper')
		block.outline(rim, pen * 0.9, 'ink')
	}
	block.stroke([at(-0.15, -0.04), at(0, -0.08), at(0.15, -0.04)], pen, 'ink', 'none')
	block.stroke([at(-0.69, -0.05), at(-0.85, -0.08)], pen, 'ink', 'none')
}
