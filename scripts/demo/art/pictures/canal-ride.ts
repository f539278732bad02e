// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { cyclist } from '../carving/cyclist'
import { bar, clamp, ellipse, rectangle, smooth } from '../carving/geometry'
import { band, building, ridge, water, willow } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const canalRide: Picture = {
	key: 'canal-ride',
	alt: '版画：清晨的运河边，一队职工骑着自行车沿堤岸前行，对岸是塔影和民居，河面有船。',
	caption: '骑行队伍沿运河堤岸前行。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 41)
	band(block, 0, 470, (x, y) => clamp(0.42 - y / 900 + Math.hypot(x - 1120, y - 190) / 2600), { kind: 'straight', angle: 2, wave: 9, waveLength: 260 }, { ink: 'grey', spacing: 15 })
	block.mass(ellipse(1120, 200, 96), { ink: 'red', halo: 9 })
	block.carve(rectangle(1000, 210, 240, 110), { tone: 0.6, grain: { kind: 'straight', angle: 1 }, spacing: 17, push: 160 })
	block.mass(ridge([[100, 380], [330, 330], [560, 372], [800, 318], [1060, 376], [1330, 340]], 470), { ink: 'grey', halo: 4, tone: (_, y) => clamp(1.3 - (y - 300) / 110), grain: { kind: 'straight', angle: 64 }, spacing: 13, push: 60 })
	farBank(block)
	water(block, 486, 730, 1120)
	boat(block, 560, 600, 1)
	boat(block, 980, 560, 0.62)
	embankment(block)
	cyclist(block, [1345, 812], 262, 'red', { hat: 'helmet', hatInk: 'ink' })
	cyclist(block, [1060, 838], 320, 'grey', { hair: 'bun' })
	cyclist(block, [690, 880], 400, 'red', { hat: 'helmet', hatInk: 'paper' })
	cyclist(block, [225, 938], 500, 'ink', { hat: 'helmet', hatInk: 'red' })
	return block
}

function farBank(block: Block): void {
	for (const [x, w, h] of [[20, 130, 90], [140, 110, 120], [430, 150, 84], [1180, 120, 96], [1290, 150, 130], [1410, 110, 90]] as const) {
		building(block, [x, 478], w, h, { lit: 0.5, shade: 0.8 })
		block.mass([[x - 14, 478 - h], [x + w * 0.12, 478 - h - 30], [x + w * 0.88, 478 - h - 30], [x + w + 14, 478 - h]], { halo: 3 })
	}
	pagoda(block)
	for (const x of [620, 900, 1120]) willow(block, [x, 480], 150)
	band(block, 474, 492, 1, { kind: 'straight', angle: 0 })
}

function pagoda(block: Block): void {
	for (let floor = 0; floor < 6; floor++) {
		const y = 478 - floor * 52
		const w = 92 - floor * 10
		block.mass(rectangle(320 - w / 2, y - 48, w, 48), { halo: 3, tone: 0.62, grain: { kind: 'straight', angle: 90 }, spacing: 9 })
		block.mass(rectangle(311, y - 34, 18, 30), { halo: 2 })
		block.mass(smooth([[320 - w * 0.86, y - 44], [320 - w * 0.5, y - 60], [320 + w * 0.5, y - 60], [320 + w * 0.86, y - 44], [320, y - 48]], 5), { halo: 3 })
	}
	block.mass(bar([320, 170], [320, 100], 16, 4), { halo: 3 })
}

function boat(block: Block, x: number, y: number, scale: number): void {
	const p = (u: number, v: number) => [x + u * scale, y + v * scale] as const
	block.mass(smooth([p(-120, -16), p(-60, 10), p(60, 10), p(130, -20), p(100, 34), p(-90, 34)], 5), { halo: 5 })
	block.mass(smooth([p(-40, -10), p(-30, -56), p(40, -56), p(54, -10)], 4), { halo: 4, tone: 0.4, grain: { kind: 'straight', angle: 90 }, spacing: 10 })
	for (const row of [44, 58, 74]) block.stroke([p(-80, row), p(0, row + 5), p(90, row)], 6 * scale, 'paper')
}

function embankment(block: Block): void {
	band(block, 726, 1000, (x, y) => clamp((y - 780) / 380 + Math.sin(x / 150 + y / 40) * 0.05), { kind: 'straight', angle: -2, wave: 4 }, { spacing: 16, push: 320 })
	band(block, 712, 746, 1, { kind: 'straight', angle: 0 })
	for (let stone = 0; stone < 1500; stone += 88) block.mass(rectangle(stone, 720, 80, 15), { ink: 'paper' })
	for (let post = 30; post < 1500; post += 132) {
		block.mass(rectangle(post, 640, 20, 96), { halo: 4, tone: 0.5, grain: { kind: 'straight', angle: 90 }, spacing: 8 })
		block.mass(ellipse(post + 10, 636, 17, 13), { halo: 3 })
	}
	for (const y of [664, 700]) block.stroke([[-20, y], [700, y - 2], [1520, y]], 11, 'ink', 'none')
}
