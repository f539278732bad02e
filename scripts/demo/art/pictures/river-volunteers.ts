// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, rectangle, smooth } from '../carving/geometry'
import { poses } from '../carving/poses'
import { band, ridge, tree, water } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const riverVolunteers: Picture = {
	key: 'river-volunteers',
	alt: '版画：身穿红马甲的职工志愿者在水库岸边清理垃圾，身后是大坝和群山。',
	caption: '职工志愿者在水库岸边清洁江岸。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 43)
	band(block, 0, 420, (_, y) => clamp(0.5 - y / 760), { kind: 'straight', angle: -3, wave: 16, waveLength: 320 }, { ink: 'grey', spacing: 17 })
	mountains(block)
	dam(block)
	water(block, 452, 720, 760)
	for (const [x, y] of [[420, 560], [880, 520], [1010, 640]] as const) ripple(block, [x, y])
	bank(block)
	tree(block, [1360, 760], 560, 0.4)
	reeds(block, 60, 820)
	person(block, { feet: [980, 838], height: 340, pose: poses.bend, facing: -1, coat: 'red', head: { hair: 'bun' } })
	person(block, { feet: [1160, 868], height: 390, pose: poses.point, facing: -1, coat: 'red', head: { hat: 'cap', hatInk: 'red' } })
	person(block, { feet: [330, 905], height: 440, pose: poses.bend, facing: 1, coat: 'red', head: { hat: 'cap', hatInk: 'red' } })
	person(block, { feet: [660, 930], height: 480, pose: poses.walk, facing: 1, coat: 'red', head: { hair: 'grey' } })
	bag(block, [830, 930], 1)
	bag(block, [520, 930], 0.8)
	net(block, [510, 715], [760, 640])
	reeds(block, 1180, 960)
	return block
}

function mountains(block: Block): void {
	const shade = (foot: number, dark: number) => (x: number, y: number) => clamp(dark + Math.sin(x / 70) * 0.25 + (y - foot) / 700)
	block.mass(ridge([[60, 300], [260, 190], [440, 270], [640, 150], [860, 260], [1080, 170], [1330, 280]], 440), { ink: 'grey', halo: 6, tone: shade(440, 0.9), grain: { kind: 'straight', angle: 58 }, spacing: 14, push: 90 })
	block.mass(ridge([[-60, 330], [160, 270], [330, 350], [560, 400], [800, 420], [1020, 380], [1240, 300], [1420, 250]], 452), { halo: 6, tone: shade(452, 0.78), grain: { kind: 'straight', angle: 118 }, spacing: 12, push: 80 })
}

function dam(block: Block): void {
	const face: Point[] = [[430, 348], [1010, 348], [970, 456], [470, 456]]
	block.mass(face, { halo: 7, tone: (x) => clamp(0.1 + (x - 440) / 1000), grain: { kind: 'straight', angle: 90 }, spacing: 13, push: 120 })
	block.mass(rectangle(410, 326, 620, 26), { halo: 5 })
	for (let gate = 0; gate < 7; gate++) {
		const x = 470 + gate * 78
		block.mass(rectangle(x, 294, 30, 40), { halo: 4 })
		block.mass(rectangle(x + 36, 360, 30, 88), { halo: 3, ink: gate % 3 === 1 ? 'paper' : 'ink', tone: 0.7, grain: { kind: 'straight', angle: 90 }, spacing: 8 })
	}
}

function ripple(block: Block, [x, y]: Point): void {
	for (const [dx, w] of [[0, 90], [14, 60], [28, 34]] as const) block.stroke([[x - w, y + dx], [x, y + dx + 4], [x + w, y + dx]], 7, 'paper')
}

function bank(block: Block): void {
	const shore = smooth([[-60, 740], [240, 690], [560, 730], [880, 690], [1200, 720], [1580, 660], [1580, 1080], [-60, 1080]], 8)
	block.mass(shore, { halo: 10, tone: (x, y) => clamp((y - 760) / 300 + Math.sin(x / 110) * 0.14), grain: { kind: 'straight', angle: 8, wave: 10 }, spacing: 15, push: 120 })
	block.chips(rectangle(0, 760, 1500, 220), 130, 'ink', 14, 1.3)
}

function reeds(block: Block, from: number, foot: number): void {
	for (let reed = 0; reed < 22; reed++) {
		const x = from + block.random.between(-50, 230)
		const lean = block.random.between(-60, 70)
		const top = foot - block.random.between(120, 260)
		block.stroke([[x, foot + 40], [x + lean * 0.3, (foot + top) / 2], [x + lean, top]], 15, 'paper', 'end')
		block.stroke([[x, foot + 40], [x + lean * 0.3, (foot + top) / 2], [x + lean, top]], 8, 'ink', 'end')
		if (reed % 3 === 0) block.mass(ellipse(x + lean, top, 8, 28, lean * 0.4), { halo: 3 })
	}
}

function bag(block: Block, [x, y]: Point, scale: number): void {
	const p = (u: number, v: number): Point => [x + u * scale, y + v * scale]
	block.mass(smooth([p(-16, -150), p(20, -150), p(70, -90), p(76, -10), p(0, 10), p(-74, -8), p(-66, -92)], 6), { ink: 'ink', halo: 7, tone: (px) => clamp(0.2 + (px - x + 60 * scale) / (150 * scale)), grain: { kind: 'rays', centre: p(0, -160) }, spacing: 11, push: 80 })
	block.stroke([p(-22, -138), p(0, -130), p(26, -138)], 9, 'red')
}

function net(block: Block, from: Point, to: Point): void {
	block.mass(bar(from, to, 9, 7), { halo: 4 })
	block.outline(ellipse(to[0] + 44, to[1] - 14, 50, 34, -14), 8, 'ink')
	for (let thread = -3; thread <= 3; thread++) {
		block.stroke([[to[0] + 44 + thread * 12, to[1] - 44], [to[0] + 40 + thread * 9, to[1] + 14]], 3, 'ink', 'none')
	}
}
