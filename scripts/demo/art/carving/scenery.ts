// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block, Ink } from './block'
import { bar, clamp, ellipse, type Point, type Polygon, rectangle, smooth } from './geometry'
import type { Grain, Tone } from './gouge'

export const sceneWidth = 1500

/** A band across the whole picture: sky, wall, floor, water. */
export function band(
	block: Block,
	top: number,
	bottom: number,
	tone: Tone,
	grain: Grain,
	options: { ink?: Ink; cut?: Ink; spacing?: number; push?: number } = {},
): void {
	block.mass(rectangle(-20, top, sceneWidth + 40, bottom - top), { tone, grain, spacing: 13, push: 200, ...options })
}

/** A ridge from the left edge to the right, down to a foot line. */
export function ridge(points: Polygon, foot: number): Polygon {
	const line = smooth([[-200, foot], ...points, [sceneWidth + 200, foot]], 7)
	return [...line.filter(([, y]) => y <= foot), [sceneWidth + 200, foot], [-200, foot]]
}

/** A round-headed tree: one dark mass, leaves cut on the side of the light. */
export function tree(block: Block, [x, y]: Point, height: number, spread = 0.5): void {
	block.mass(bar([x, y], [x + height * 0.02, y - height * 0.6], height * 0.09, height * 0.05), { halo: 3 })
	const w = height * spread
	const crown = smooth([[x - w * 0.8, y - height * 0.5], [x - w, y - height * 0.72], [x - w * 0.5, y - height * 0.98], [x, y - height * 1.05], [x + w * 0.6, y - height * 0.95], [x + w, y - height * 0.68], [x + w * 0.7, y - height * 0.46], [x, y - height * 0.42]])
	block.mass(crown, { halo: 4, rough: height * 0.025 })
	block.carve(crown, {
		tone: (px, py) => clamp(0.5 + (px - x) / (w * 1.6) + (py - y + height * 0.75) / height),
		grain: { kind: 'arcs', centre: [x + w * 0.2, y - height * 0.3], squash: 0.8 },
		spacing: Math.max(7, height * 0.045),
		push: height * 0.08,
	})
}

/** A willow or poplar by the water: long falling cuts. */
export function willow(block: Block, [x, y]: Point, height: number): void {
	block.stroke([[x, y], [x - height * 0.03, y - height * 0.4], [x + height * 0.04, y - height * 0.8]], height * 0.07, 'ink', 'end')
	for (let branch = 0; branch < 26; branch++) {
		const out = block.random.between(-0.42, 0.42) * height
		const top = y - height * (1 - Math.abs(out / height) * 0.5)
		const fall = block.random.between(0.3, 0.62) * height
		block.stroke([[x + out * 0.25, top], [x + out * 0.8, top + fall * 0.2], [x + out, top + fall * 0.6], [x + out * 1.05, top + fall]], height * 0.03)
		if (branch % 3 === 0) block.stroke([[x + out * 0.7, top + fall * 0.2], [x + out * 0.9, top + fall * 0.7]], 4, 'paper')
	}
}

/** A house front with rows of windows, some of them lit. */
export function building(
	block: Block,
	[x, y]: Point,
	width: number,
	height: number,
	options: { ink?: Ink; lit?: number; litInk?: Ink; columns?: number; shade?: number } = {},
): void {
	const front = rectangle(x, y - height, width, height)
	const shade = options.shade ?? 0.72
	block.mass(front, {
		ink: options.ink ?? 'ink',
		halo: 4,
		tone: (px) => clamp(shade + ((px - x) / width - 0.5) * 0.5),
		grain: { kind: 'straight', angle: 90 },
		spacing: 10,
		push: 140,
	})
	const columns = options.columns ?? Math.max(2, Math.round(width / 40))
	const rows = Math.max(2, Math.round(height / 56))
	const [cw, rh] = [width / columns, height / rows]
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const pane = rectangle(x + column * cw + cw * 0.22, y - height + row * rh + rh * 0.25, cw * 0.56, rh * 0.5)
			const isLit = block.random.chance(options.lit ?? 0.4)
			block.mass(pane, { ink: isLit ? (options.litInk ?? 'paper') : 'ink', halo: isLit ? 0 : 1.5, rough: 1 })
		}
	}
}

/** Still or moving water: level cuts, wider where the light lies. */
export function water(block: Block, top: number, bottom: number, lightAt: number, glint: Ink = 'paper'): void {
	band(
		block,
		top,
		bottom,
		(x, y) => {
			const beam = Math.exp(-(((x - lightAt) / (120 + (y - top) * 0.55)) ** 2))
			return clamp(0.82 - beam * 0.62 - Math.sin(y / 13 + x / 90) * 0.16)
		},
		{ kind: 'straight', angle: 0, wave: 5, waveLength: 60 },
		{ cut: glint, spacing: 12, push: 110 },
	)
}

/** Rows of listeners seen from behind, larger towards the reader. */
export function audience(block: Block, top: number, rows: { y: number; size: number; step: number; shift?: number }[]): void {
	for (const row of rows) {
		for (let x = -40 + (row.shift ?? 0); x < sceneWidth + 60; x += row.step) {
			listener(block, [x + block.random.between(-10, 10), Math.max(top, row.y + block.random.between(-8, 8))], row.size)
		}
	}
}

function listener(block: Block, [x, y]: Point, r: number): void {
	const long = block.random.chance(0.38)
	const shoulders = smooth([[x - r * 2, y + r * 3.4], [x - r * 1.8, y + r * 1.75], [x - r * 0.5, y + r * 1.15], [x + r * 0.5, y + r * 1.15], [x + r * 1.8, y + r * 1.75], [x + r * 2, y + r * 3.4]], 6)
	const coat = block.random.chance(0.22) ? 'red' : 'paper'
	block.mass(shoulders, { halo: r * 0.09 })
	block.carve(shoulders, { tone: (px, py) => clamp(0.55 + Math.abs(px - x) / (r * 4.4) + (py - y - r * 1.6) / (r * 3.4)), grain: { kind: 'straight', angle: 96, wave: 4 }, spacing: r * 0.2, push: r * 1.2 }, coat)
	block.mass(bar([x, y + r * 0.6], [x, y + r * 1.4], r * 0.85, r * 1.05), { ink: 'paper', halo: r * 0.08, cut: 'ink' })
	const skull = ellipse(x, y, r * 0.82, r * 1.02)
	block.mass(long ? smooth([[x - r * 0.9, y - r * 0.2], [x, y - r * 1.1], [x + r * 0.9, y - r * 0.2], [x + r * 0.86, y + r * 1.2], [x, y + r * 1.35], [x - r * 0.86, y + r * 1.2]]) : skull, { halo: r * 0.1 })
	block.carve(skull, {
		tone: (px, py) => clamp(0.5 + (px - x + r * 0.3) / (r * 1.1) + (py - y + r * 0.3) / (r * 2)),
		grain: long ? { kind: 'straight', angle: 84, wave: r * 0.1 } : { kind: 'arcs', centre: [x + r * 0.9, y - r * 0.9] },
		spacing: Math.max(4, r * 0.13),
		push: r * 0.6,
	})
	for (const side of [-1, 1]) if (!long) block.mass(ellipse(x + side * r * 0.84, y + r * 0.15, r * 0.12, r * 0.24), { ink: 'paper', halo: 2, cut: 'ink' })
}
