// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block } from './block'
import { type Face, feature } from './face'
import { ellipse, smooth } from './geometry'

export function eyes(block: Block, face: Face): void {
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

export function nose(block: Block, face: Face): void {
	const at = feature(face)
	const pen = face.size * 0.05
	block.stroke([at(0.1, -0.16), at(0.15, 0.08), at(0.22, 0.27), at(0.2, 0.36)], pen)
	block.stroke([at(-0.2, 0.27), at(-0.22, 0.34), at(-0.13, 0.375)], pen * 0.7)
	block.mass(ellipse(...at(-0.09, 0.375), face.size * 0.035, face.size * 0.017, -8), { rough: 0.4 })
	block.mass(ellipse(...at(0.11, 0.38), face.size * 0.045, face.size * 0.02, 8), { rough: 0.4 })
	block.stroke([at(-0.1, 0.385), at(0, 0.415), at(0.12, 0.39)], pen * 0.5)
}

export function mouth(block: Block, face: Face): void {
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

export function wrinkles(block: Block, face: Face): void {
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

export function glasses(block: Block, face: Face): void {
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
