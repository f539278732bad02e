// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block } from './block'
import { clamp, ellipse, type Point, smooth } from './geometry'

/** A fist round a tool, knuckles up, lit from the left. @param size from wrist to knuckles */
export function fist(block: Block, [x, y]: Point, size: number, mirrored = false): void {
	const side = mirrored ? -1 : 1
	const p = (u: number, v: number): Point => [x + u * size * side, y + v * size]
	const palm = smooth([p(-0.5, -0.34), p(-0.1, -0.5), p(0.34, -0.44), p(0.56, -0.12), p(0.5, 0.34), p(0.3, 0.62), p(0.34, 1.1), p(-0.36, 1.1), p(-0.42, 0.56), p(-0.6, 0.1)])
	block.mass(palm, { halo: 6 })
	block.carve(palm, {
		tone: (px, py) => clamp(0.02 + ((px - x + size * 0.4) / size) * 0.75 + ((py - y) / size) * 0.35),
		grain: { kind: 'straight', angle: 24, wave: 5 },
		spacing: size * 0.075,
		push: size * 0.8,
	})
	// Four fingers closed over the tool, each a plane with its shadow below.
	for (let finger = 0; finger < 4; finger++) {
		const top = -0.42 + finger * 0.235
		const knuckle = smooth([p(-0.62, top), p(-0.3, top - 0.1), p(0.1, top - 0.06), p(0.24, top + 0.08), p(0.1, top + 0.19), p(-0.4, top + 0.17), p(-0.64, top + 0.12)], 6)
		block.mass(knuckle, { ink: 'paper', halo: size * 0.022, cut: 'ink', rough: 1 })
		block.stroke([p(-0.1, top + 0.03), p(0.1, top + 0.06), p(0.12, top + 0.15)], size * 0.04)
		block.stroke([p(-0.6, top + 0.11), p(-0.3, top + 0.155), p(0.05, top + 0.17)], size * 0.05)
	}
	const thumb = smooth([p(0.3, -0.44), p(0.1, -0.62), p(-0.24, -0.64), p(-0.36, -0.52), p(-0.2, -0.44), p(0.1, -0.38)], 6)
	block.mass(thumb, { ink: 'paper', halo: size * 0.022, cut: 'ink', rough: 1 })
	block.mass(ellipse(...p(-0.27, -0.55), size * 0.06, size * 0.045), { ink: 'paper', halo: 2, cut: 'ink', rough: 0.4 })
}
