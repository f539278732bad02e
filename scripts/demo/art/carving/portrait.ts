// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block } from './block'
import { type Face, feature, place } from './face'
import { eyes, glasses, mouth, nose, wrinkles } from './features'
import { clamp, ellipse, type Polygon, smooth } from './geometry'

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
