// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block, Ink } from './block'
import { ellipse, type Point, smooth } from './geometry'

export type HeadStyle = { hair?: 'short' | 'bun' | 'long' | 'grey'; hat?: 'helmet' | 'cap'; hatInk?: Ink }

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
