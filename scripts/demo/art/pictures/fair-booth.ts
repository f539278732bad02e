// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, rectangle, smooth } from '../carving/geometry'
import { poses } from '../carving/poses'
import { band, building } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const fairBooth: Picture = {
	key: 'fair-booth',
	alt: '版画：集市上红白条纹的展棚挂着灯笼，摊主向逛展的一家人介绍竹编和点心。',
	caption: '职工集市一角。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 50)
	band(block, 0, 560, (_, y) => clamp(0.1 + y / 1400), { kind: 'straight', angle: -6, wave: 20, waveLength: 300 }, { ink: 'grey', spacing: 20 })
	for (const [x, w, h] of [[-20, 200, 330], [170, 150, 250], [1130, 170, 280], [1290, 230, 380]] as const) building(block, [x, 600], w, h, { lit: 0.35, shade: 0.75 })
	lanternString(block)
	band(block, 590, 1010, (x, y) => clamp(0.1 + (y - 600) / 520 + Math.sin(x / 170) * 0.06), { kind: 'straight', angle: 1 }, { spacing: 17, push: 150 })
	block.mass(rectangle(360, 330, 760, 330), { halo: 6, tone: 0.9, grain: { kind: 'straight', angle: 90 }, spacing: 17, push: 120 })
	shelves(block)
	person(block, { feet: [690, 960], height: 520, pose: poses.point, facing: 1, coat: 'paper', head: { hat: 'cap', hatInk: 'red' } })
	counter(block)
	awning(block)
	person(block, { feet: [1120, 950], height: 500, pose: poses.stand, facing: -1, coat: 'red', head: { hair: 'long' } })
	person(block, { feet: [1000, 960], height: 300, pose: poses.point, facing: -1, coat: 'grey', head: { hair: 'short' } })
	person(block, { feet: [1300, 970], height: 540, pose: poses.walk, facing: -1, coat: 'ink', head: { hair: 'short' } })
	person(block, { feet: [180, 950], height: 500, pose: poses.walk, facing: 1, coat: 'grey', trousers: 'ink', head: { hair: 'bun' } })
	return block
}

function lanternString(block: Block): void {
	block.stroke([[-20, 70], [360, 150], [760, 100], [1130, 150], [1520, 60]], 6, 'ink', 'none')
	for (const [x, y] of [[110, 104], [260, 134], [1240, 128], [1390, 96]] as const) {
		block.mass(ellipse(x, y + 50, 46, 40), { ink: 'red', halo: 6 })
		for (const dx of [-22, 0, 22]) block.stroke([[x + dx * 0.6, y + 14], [x + dx * 1.3, y + 50], [x + dx * 0.6, y + 86]], 5)
		block.mass(rectangle(x - 16, y + 2, 32, 12))
		block.mass(rectangle(x - 16, y + 86, 32, 12))
		for (const dx of [-8, 0, 8]) block.stroke([[x + dx, y + 98], [x + dx, y + 116], [x + dx * 1.4, y + 134]], 5)
	}
}

function awning(block: Block): void {
	for (const x of [344, 1118]) block.mass(bar([x, 340], [x, 900], 24), { halo: 6, tone: 0.5, grain: { kind: 'straight', angle: 90 }, spacing: 9 })
	const count = 10
	for (let stripe = 0; stripe < count; stripe++) {
		const [top, foot] = [(at: number) => 420 + at * 64, (at: number) => 300 + at * 88]
		const shape: Point[] = [[top(stripe), 190], [top(stripe + 1), 190], [foot(stripe + 1), 350], [foot(stripe) + 66, 392], [foot(stripe) + 22, 392], [foot(stripe), 350]]
		block.mass(shape, { ink: stripe % 2 === 0 ? 'red' : 'paper', halo: 4, cut: 'ink' })
		if (stripe % 2 === 1) block.carve(shape, { tone: 0.86, grain: { kind: 'straight', angle: 90 - (stripe - 5) * 5 }, spacing: 15, push: 150 }, 'ink')
	}
	block.mass(rectangle(410, 174, 660, 24), { halo: 5 })
}

function shelves(block: Block): void {
	for (const y of [490, 610]) block.mass(rectangle(370, y, 740, 14), { ink: 'paper' })
	for (const [x, y, s] of [[420, 490, 44], [520, 490, 36], [850, 490, 46], [960, 490, 38], [1050, 490, 44], [430, 610, 40], [900, 610, 46], [1020, 610, 40]] as const) {
		block.mass(smooth([[x - s * 0.5, y - s * 1.7], [x + s * 0.5, y - s * 1.7], [x + s, y - s * 0.8], [x + s * 0.6, y], [x - s * 0.6, y], [x - s, y - s * 0.8]], 5), { ink: 'ink', cut: s % 4 === 0 ? 'red' : 'paper', halo: 5, tone: (px) => clamp((px - x + s) / (s * 2.2)), grain: { kind: 'straight', angle: 0 }, spacing: 9, push: 40 })
	}
}

function counter(block: Block): void {
	block.mass([[330, 690], [1150, 690], [1130, 880], [350, 880]], { halo: 8, tone: (x, y) => clamp(0.3 + (x - 340) / 1100 + Math.sin(x / 26 + Math.floor(y / 34) * 3) * 0.2), grain: { kind: 'straight', angle: 0 }, spacing: 17, push: 44 })
	block.mass(rectangle(310, 664, 860, 34), { halo: 7 })
	for (const x of [420, 560, 790, 930, 1060]) {
		block.mass(smooth([[x - 62, 624], [x + 62, 624], [x + 46, 668], [x - 46, 668]], 4), { halo: 6, tone: 0.45, grain: { kind: 'straight', angle: 40 }, spacing: 9, push: 30 })
		for (const dx of [-36, -12, 12, 36]) block.mass(ellipse(x + dx, 618, 17, 15), { ink: x % 3 === 0 ? 'red' : 'paper', halo: 3, cut: 'ink' })
	}
}
