// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import type { Face } from '../carving/face'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, rectangle, smooth } from '../carving/geometry'
import { carveBackHair, carveHair } from '../carving/hair'
import { carveFace } from '../carving/portrait'
import { poses } from '../carving/poses'
import { band } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const matchmakingStudio: Picture = {
	key: 'matchmaking-studio',
	alt: '版画：直播间里两块屏幕上男女青年隔空对望，主持人坐在中间，前景是摄像机和补光灯。',
	caption: '直播联谊现场。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 45)
	band(block, 0, 780, (x, y) => clamp(0.3 + Math.hypot(x - 750, y - 380) / 1000), { kind: 'rays', centre: [750, 380] }, { spacing: 17, push: 200 })
	frame(block, 130, 1)
	frame(block, 950, -1)
	for (const [x, y, size, ink] of [[750, 210, 62, 'red'], [670, 120, 26, 'red'], [838, 108, 34, 'ink'], [690, 318, 20, 'ink'], [816, 306, 24, 'red']] as const) {
		block.mass(heart([x, y], size), { ink, halo: 6 })
		block.stroke([[x - size * 0.62, y - size * 0.2], [x - size * 0.5, y - size * 0.5], [x - size * 0.2, y - size * 0.58]], size * 0.14, 'paper')
	}
	band(block, 760, 1010, (x, y) => clamp(0.15 + (y - 760) / 360 + Math.abs(x - 750) / 2200), { kind: 'straight', angle: 0 }, { spacing: 16, push: 260 })
	person(block, { feet: [735, 900], height: 520, pose: poses.sit, facing: 1, coat: 'red', head: { hair: 'bun' } })
	block.mass(rectangle(560, 640, 400, 46), { halo: 7 })
	block.mass([[590, 686], [930, 686], [900, 880], [620, 880]], { halo: 6, tone: (x) => clamp((x - 590) / 330), grain: { kind: 'straight', angle: 90 }, spacing: 15, push: 180 })
	block.mass(heart([758, 780], 44), { ink: 'red', halo: 6 })
	ringLight(block, [92, 690])
	camera(block)
	return block
}

function frame(block: Block, x: number, side: 1 | -1): void {
	block.mass(rectangle(x, 110, 420, 510), { halo: 12 })
	const screen = rectangle(x + 22, 132, 376, 420)
	block.mass(screen, { ink: 'grey', tone: (px, py) => clamp(0.3 + Math.hypot(px - x - 210, py - 330) / 560), grain: { kind: 'straight', angle: 60 * side }, spacing: 15, push: 160 })
	const cx = x + 210
	const bust = smooth([[cx - 180, 552], [cx - 150, 500], [cx - 60, 462], [cx + 60, 462], [cx + 150, 500], [cx + 180, 552]], 6)
	const face: Face = { centre: [cx, 316], size: 122, turn: side * 0.8, age: 0.05, smile: 0.9, jaw: side === 1 ? 1.02 : 0.85, brow: side === 1 ? 1.1 : 0.75 }
	const hair = side === 1 ? 'short' : 'bob'
	carveBackHair(block, face, hair, 0)
	block.mass(bust, { halo: 6 })
	block.carve(bust, { tone: (px) => clamp(0.2 + (px - cx + 150) / 300), grain: { kind: 'straight', angle: 72 }, spacing: 11, push: 80 }, side === 1 ? 'paper' : 'red')
	carveFace(block, face)
	carveHair(block, face, hair, 0)
	for (const [index, width] of [150, 210].entries()) block.mass(rectangle(x + 40, 570 + index * 20, width, 9), { ink: index === 0 ? 'red' : 'paper' })
	for (const dot of [0, 1, 2]) block.mass(heart([x + 330 + dot * 26, 584], 9), { ink: 'paper' })
}

export function heart([x, y]: Point, size: number): Point[] {
	return smooth([[x, y - size * 0.38], [x + size * 0.42, y - size * 0.82], [x + size * 0.92, y - size * 0.5], [x + size * 0.82, y + size * 0.08], [x + size * 0.3, y + size * 0.62], [x, y + size * 0.95], [x - size * 0.3, y + size * 0.62], [x - size * 0.82, y + size * 0.08], [x - size * 0.92, y - size * 0.5], [x - size * 0.42, y - size * 0.82]], 6) as Point[]
}

function ringLight(block: Block, [x, y]: Point): void {
	block.mass(bar([x, y + 80], [x + 10, 960], 16, 20), { halo: 5 })
	for (let ray = 0; ray < 20; ray++) {
		const angle = (ray / 20) * Math.PI * 2
		block.stroke([[x + Math.cos(angle) * 112, y + Math.sin(angle) * 112], [x + Math.cos(angle) * 152, y + Math.sin(angle) * 152]], 9, 'paper', 'end')
	}
	block.outline(ellipse(x, y, 86), 48, 'ink')
	block.outline(ellipse(x, y, 86), 30, 'paper')
}

function camera(block: Block): void {
	for (const foot of [980, 1150, 1310]) block.mass(bar([1150, 760], [foot, 1010], 26, 18), { halo: 5 })
	const body = rectangle(1020, 560, 300, 190)
	block.mass(body, { halo: 10, tone: (x, y) => clamp(0.5 + (x - 1020) / 420 + (y - 560) / 700), grain: { kind: 'straight', angle: 0 }, spacing: 13, push: 120 })
	block.mass([[1020, 590], [930, 560], [930, 750], [1020, 720]], { halo: 8 })
	block.mass(ellipse(932, 655, 26, 94), { halo: 5, tone: 0.55, grain: { kind: 'arcs', centre: [932, 655] }, spacing: 11 })
	block.mass(rectangle(1050, 500, 190, 46), { halo: 6 })
	block.mass(ellipse(1286, 590, 15), { ink: 'red', halo: 4 })
	block.mass(rectangle(1190, 610, 100, 70), { ink: 'paper', halo: 4, cut: 'ink' })
	block.mass(heart([1240, 642], 22), { ink: 'red' })
}
