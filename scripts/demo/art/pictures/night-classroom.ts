// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, rectangle } from '../carving/geometry'
import { poses } from '../carving/poses'
import { audience, band } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const nightClassroom: Picture = {
	key: 'night-classroom',
	alt: '版画：晚间课堂上，老师在黑板前讲解齿轮图，职工学员坐满教室，窗外一弯月亮。',
	caption: '职工夜校课堂。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 49)
	band(block, 0, 760, (x, y) => clamp(0.12 + Math.hypot(x - 700, y - 120) / 1700), { kind: 'straight', angle: 90, wave: 4 }, { spacing: 18, push: 240, ink: 'grey' })
	board(block)
	window(block)
	lamps(block)
	band(block, 690, 1010, (x, y) => clamp(0.2 + (y - 690) / 400 + Math.abs(x - 700) / 2400), { kind: 'straight', angle: 0 }, { spacing: 15, push: 200 })
	person(block, { feet: [560, 800], height: 520, pose: poses.point, facing: 1, coat: 'red', head: { hair: 'grey' } })
	block.mass(bar([728, 352], [830, 300], 8, 4), { ink: 'paper' })
	block.mass(rectangle(200, 600, 260, 170), { halo: 8, tone: (x) => clamp((x - 190) / 280), grain: { kind: 'straight', angle: 90 }, spacing: 15, push: 120 })
	block.mass(rectangle(180, 584, 300, 28), { halo: 6 })
	for (const [x, h, ink] of [[230, 62, 'red'], [262, 74, 'ink'], [294, 56, 'red']] as const) block.mass(rectangle(x, 584 - h, 28, h), { ink, halo: 4 })
	audience(block, 0, [
		{ y: 760, size: 46, step: 182, shift: 40 },
		{ y: 862, size: 72, step: 268, shift: 120 },
	])
	return block
}

function board(block: Block): void {
	block.mass(rectangle(380, 110, 730, 430), { halo: 12 })
	block.carve(rectangle(400, 130, 690, 390), { tone: 0.93, grain: { kind: 'straight', angle: 24, wave: 30 }, spacing: 26, push: 60 })
	chalkGear(block, 860, 300, 96, 12)
	chalkGear(block, 1000, 396, 60, 9)
	for (const [y, to] of [[180, 640], [214, 600], [248, 660]] as const) block.stroke([[430, y], [520, y + 3], [to, y - 2]], 8, 'paper')
	block.stroke([[760, 440], [860, 440], [960, 478]], 5, 'paper', 'none')
	block.stroke([[860, 190], [860, 300], [862, 440]], 4, 'red', 'none')
	block.stroke([[740, 300], [860, 300], [980, 302]], 4, 'red', 'none')
	block.mass(rectangle(372, 540, 746, 20), { halo: 5 })
}

function chalkGear(block: Block, x: number, y: number, r: number, teeth: number): void {
	const rim: Point[] = Array.from({ length: teeth * 4 }, (_, index) => {
		const angle = (index / (teeth * 4)) * Math.PI * 2
		const radius = index % 4 < 2 ? r : r * 0.8
		return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
	})
	block.outline(rim, 7, 'paper')
	block.outline(ellipse(x, y, r * 0.5), 5, 'paper')
	block.outline(ellipse(x, y, r * 0.16), 5, 'red')
}

function window(block: Block): void {
	const pane = rectangle(1180, 120, 240, 400)
	block.mass(pane, { halo: 12, tone: (x, y) => clamp(1 - Math.exp(-(((x - 1330) / 80) ** 2) - ((y - 210) / 90) ** 2)), grain: { kind: 'arcs', centre: [1330, 210] }, spacing: 15, push: 70 })
	block.mass(ellipse(1330, 210, 42), { ink: 'paper' })
	block.mass(ellipse(1348, 200, 37))
	for (const [x, h] of [[1190, 90], [1240, 140], [1300, 70], [1350, 120]] as const) {
		block.mass(rectangle(x, 520 - h, 46, h), { halo: 3 })
		block.chips(rectangle(x + 6, 530 - h, 30, h - 20), 5, 'paper', 0, 0.7)
	}
	block.outline(pane, 22, 'ink')
	block.mass(rectangle(1294, 120, 13, 400))
	block.mass(rectangle(1180, 310, 240, 13))
}

function lamps(block: Block): void {
	for (const x of [300, 740, 1150]) {
		block.mass(bar([x, -10], [x, 42], 8), { halo: 3 })
		block.mass([[x - 26, 40], [x + 26, 40], [x + 74, 84], [x - 74, 84]], { ink: x === 740 ? 'red' : 'ink', halo: 6 })
		for (let ray = -4; ray <= 4; ray++) block.stroke([[x + ray * 14, 92], [x + ray * 20, 116], [x + ray * 27, 146]], 7, 'paper', 'end')
	}
}
