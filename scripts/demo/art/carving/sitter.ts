// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block, type Ink } from './block'
import { type Face, place } from './face'
import { clamp, type Point, rectangle, smooth } from './geometry'
import { carveBackHair, carveHair, carveHeadwear, type Hair, type Headwear } from './hair'
import { carveFace } from './portrait'

export type Sitter = {
	seed: number
	face: Omit<Face, 'centre' | 'size'>
	hair: Hair
	/** 0 black to 1 white. */
	grey?: number
	wear?: Headwear
	coat: Ink
	/** What the open collar shows. */
	collar?: 'shirt' | 'round' | 'mandarin'
	background: (block: Block) => void
	/** The tools of the trade, in front of the chest. */
	tools: (block: Block) => void
}

const width = 960
const height = 1200

/** A half-length portrait of a craftsman, four by five. */
export function carveSitter(sitter: Sitter): Block {
	const block = new Block(width, height, sitter.seed, 'gold')
	const face: Face = { ...sitter.face, centre: [480 + sitter.face.turn * 14, 480], size: 240 }
	sitter.background(block)
	carveBackHair(block, face, sitter.hair, sitter.grey ?? 0)
	coat(block, face, sitter.coat)
	carveFace(block, face)
	carveHair(block, face, sitter.hair, sitter.grey ?? 0)
	if (sitter.wear) carveHeadwear(block, face, sitter.wear)
	lapels(block, face, sitter.collar ?? 'shirt', sitter.coat)
	sitter.tools(block)
	return block
}

function coat(block: Block, face: Face, ink: Ink): void {
	const [cx] = face.centre
	const shape = smooth([
		[cx - 118, 722],
		[cx - 250, 772],
		[cx - 372, 840],
		[cx - 430, 985],
		[cx - 470, 1260],
		[cx + 470, 1260],
		[cx + 430, 985],
		[cx + 372, 840],
		[cx + 250, 772],
		[cx + 118, 722],
	])
	block.mass(shape, { halo: 7 })
	const fold = (x: number, y: number) => Math.sin((x - cx) / 62 + (y - 900) / 90) * 0.2
	block.carve(
		shape,
		{
			tone: (x, y) => clamp(0.28 + (x - cx + 240) / 620 + fold(x, y)),
			grain: { kind: 'straight', angle: 64, wave: 9, waveLength: 260 },
			spacing: 11,
			push: 120,
		},
		ink === 'ink' ? 'paper' : ink,
	)
	for (const side of [-1, 1]) {
		block.stroke([[cx + side * 300, 925], [cx + side * 268, 985], [cx + side * 290, 1210]], 15)
		block.stroke([[cx + side * 318, 950], [cx + side * 292, 1050], [cx + side * 306, 1190]], 5, 'paper')
	}
}

function lapels(block: Block, face: Face, collar: NonNullable<Sitter['collar']>, ink: Ink): void {
	const [cx] = face.centre
	const at = place(face)
	const under = smooth([at(-0.5, 1.3), [cx, 790], at(0.5, 1.3), [cx + 50, 850], [cx + 6, 945], [cx - 50, 850]], 5)
	if (collar === 'shirt') block.mass(under, { ink: 'paper', halo: 3, cut: 'ink' })
	for (const side of [-1, 1]) {
		const flap: Point[] =
			collar === 'shirt'
				? [[cx + side * 112, 712], [cx + side * 152, 752], [cx + side * 118, 852], [cx + side * 20, 826], [cx + side * 58, 768]]
				: [[cx + side * 112, 700], [cx + side * 124, 752], [cx + side * 60, 806], [cx + side * 4, 816], [cx + side * 6, 782], [cx + side * 72, 756]]
		block.mass(flap, { halo: 5 })
		block.carve(flap, { tone: side < 0 ? 0.3 : 0.72, grain: { kind: 'straight', angle: 60 * side }, spacing: 10, push: 90 }, ink === 'ink' ? 'paper' : ink)
	}
	block.stroke([[cx + 4, collar === 'shirt' ? 900 : 820], [cx + 9, 1060], [cx + 2, 1240]], 7)
	for (const y of [960, 1070]) block.stroke([[cx + 22, y - 6], [cx + 32, y], [cx + 22, y + 6]], 12)
}

/** The whole sheet, for a background. */
export const sheet = rectangle(0, 0, width, height)
