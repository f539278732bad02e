// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block, Ink } from './block'
import { type Face, place } from './face'
import { clamp, type Polygon, smooth } from './geometry'

export type Hair = 'short' | 'parted' | 'bun' | 'bob' | 'receding' | 'ponytail'

/** Hair as one dark mass with the strands cut out of it; the older the head, the more is cut. */
export function carveHair(block: Block, face: Face, hair: Hair, grey: number): void {
	const [cx, cy] = face.centre
	const s = face.size
	const shape = shapes[hair](face)
	block.mass(shape, { halo: 3, rough: s * 0.012 })
	block.carve(shape, {
		tone: (x, y) => {
			const shine = Math.exp(-(((x - cx + s * 0.3) / (s * 0.42)) ** 2) - ((y - cy + s * 0.82) / (s * 0.42)) ** 2)
			return clamp(0.97 - grey * 0.62 - shine * 0.62)
		},
		grain: { kind: 'rays', centre: [cx + s * 0.12, cy - s * 0.25] },
		spacing: s * 0.042,
		push: s * 0.34,
	})
}

/** What lies behind the head: the fall of a bob, a bun, a tail. Drawn before the face. */
export function carveBackHair(block: Block, face: Face, hair: Hair, grey: number): void {
	const at = place(face)
	const back: Partial<Record<Hair, Polygon>> = {
		bob: smooth([at(0, -1.12), at(0.95, -0.7), at(1.14, 0.2), at(1.1, 0.95), at(0.7, 1.08), at(-0.7, 1.08), at(-1.1, 0.95), at(-1.14, 0.2), at(-0.95, -0.7)]),
		bun: smooth([at(-0.32, -1.1), at(-0.3, -1.38), at(0, -1.5), at(0.34, -1.38), at(0.36, -1.1)]),
		ponytail: smooth([at(0.6, -0.75), at(1.2, -0.6), at(1.42, 0.1), at(1.3, 0.9), at(1.12, 1.35), at(1.06, 0.7), at(0.9, 0)]),
	}
	const shape = back[hair]
	if (!shape) return
	block.mass(shape, { halo: 4, rough: face.size * 0.012 })
	block.carve(shape, {
		tone: 0.84 - grey * 0.4,
		grain: { kind: 'straight', angle: 84, wave: face.size * 0.06 },
		spacing: face.size * 0.05,
		push: face.size * 0.4,
	})
}

const shapes: Record<Hair, (face: Face) => Polygon> = {
	short: (face) => {
		const at = place(face)
		return smooth([at(-1, 0.02), at(-1.02, -0.5), at(-0.72, -1.02), at(0, -1.2), at(0.72, -1.02), at(1.02, -0.5), at(1, 0.02), at(0.88, -0.3), at(0.74, -0.6), at(0.36, -0.66), at(-0.02, -0.6), at(-0.44, -0.68), at(-0.78, -0.56), at(-0.9, -0.3)])
	},
	parted: (face) => {
		const at = place(face)
		return smooth([at(-1, 0.08), at(-1.04, -0.5), at(-0.7, -1.06), at(0.1, -1.22), at(0.8, -1), at(1.04, -0.45), at(1, 0.1), at(0.9, -0.25), at(0.8, -0.52), at(0.3, -0.5), at(-0.2, -0.66), at(-0.5, -0.86), at(-0.66, -0.6), at(-0.86, -0.42), at(-0.92, -0.2)])
	},
	receding: (face) => {
		const at = place(face)
		return smooth([at(-1, 0.1), at(-1.02, -0.4), at(-0.84, -0.86), at(-0.3, -1.1), at(0.3, -1.12), at(0.84, -0.88), at(1.02, -0.4), at(1, 0.12), at(0.92, -0.2), at(0.78, -0.66), at(0.5, -0.86), at(0.1, -0.82), at(-0.3, -0.94), at(-0.66, -0.74), at(-0.88, -0.3)])
	},
	bun: (face) => {
		const at = place(face)
		return smooth([at(-0.98, 0.06), at(-1.02, -0.5), at(-0.7, -1.02), at(0, -1.2), at(0.7, -1.02), at(1.02, -0.5), at(0.98, 0.06), at(0.86, -0.34), at(0.5, -0.72), at(0.02, -0.86), at(-0.46, -0.74), at(-0.86, -0.34)])
	},
	bob: (face) => {
		const at = place(face)
		return smooth([at(-1.02, 0.7), at(-1.12, 0), at(-1.02, -0.62), at(-0.62, -1.08), at(0.05, -1.22), at(0.72, -1.04), at(1.06, -0.55), at(1.12, 0), at(1.02, 0.72), at(0.9, 0.3), at(0.84, -0.3), at(0.5, -0.5), at(0, -0.6), at(-0.5, -0.78), at(-0.8, -0.32), at(-0.88, 0.3)])
	},
	ponytail: (face) => {
		const at = place(face)
		return smooth([at(-0.96, 0.02), at(-1.02, -0.5), at(-0.7, -1.04), at(0.05, -1.2), at(0.76, -1), at(1.03, -0.45), at(0.98, 0.1), at(0.84, -0.38), at(0.42, -0.64), at(-0.1, -0.72), at(-0.6, -0.72), at(-0.84, -0.36)])
	},
}

export type Headwear = { kind: 'helmet' | 'cap' | 'scarf'; ink: Ink }

/** A helmet with its rib and peak, a soft work cap, or a head scarf. */
export function carveHeadwear(block: Block, face: Face, wear: Headwear): void {
	const at = place(face)
	const s = face.size
	const high = wear.kind === 'helmet' ? -1.42 : -1.28
	const crown = smooth([at(-1.08, -0.42), at(-1, -0.92), at(-0.55, high + 0.12), at(0, high), at(0.55, high + 0.12), at(1, -0.92), at(1.08, -0.42), at(0.5, -0.56), at(0, -0.6), at(-0.5, -0.56)])
	block.mass(crown, { ink: 'ink', halo: 6 })
	const [left] = at(-1.05, 0)
	block.carve(crown, {
		tone: (x) => clamp(((x - left) / (s * 1.55)) ** 1.6 * 1.25 - 0.12),
		grain: { kind: 'straight', angle: 96, wave: s * 0.03 },
		spacing: s * 0.045,
		push: s * 0.8,
	}, wear.ink)
	if (wear.kind === 'scarf') {
		for (const u of [-0.6, -0.2, 0.25]) block.stroke([at(u, -1.05), at(u + 0.2, -0.85), at(u + 0.1, -0.62)], s * 0.05)
		return
	}
	const peak = wear.kind === 'helmet' ? 1.22 : 1.02
	block.mass(smooth([at(-peak, -0.46), at(-0.6, -0.64), at(0, -0.7), at(0.6, -0.64), at(peak, -0.46), at(0.6, -0.48), at(face.turn * 0.2, -0.44), at(-0.6, -0.48)]), { halo: 3 })
	if (wear.kind === 'helmet') {
		for (const u of [-0.14, 0.14]) block.stroke([at(u, high + 0.02), at(u * 1.25, -1), at(u * 1.3, -0.66)], s * 0.045, 'ink', 'none')
		block.stroke([at(-0.72, -1.08), at(-0.86, -0.86), at(-0.88, -0.62)], s * 0.06, 'paper')
	} else {
		block.stroke([at(-0.85, -0.78), at(0, -0.9), at(0.85, -0.78)], s * 0.05, 'ink')
	}
}
