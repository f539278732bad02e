// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, rectangle, smooth } from '../carving/geometry'
import { poses } from '../carving/poses'
import { band } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const workshop: Picture = {
	key: 'workshop',
	alt: '版画：高大的车间里天光斜照，两名工人在大型机床前操作，火花飞溅。',
	caption: '技能竞赛决赛车间。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 46)
	band(block, 0, 720, (x, y) => clamp(0.9 - Math.max(0, 1 - Math.abs(x - 300 - y * 0.7) / 190) * 0.75), { kind: 'straight', angle: 55 }, { spacing: 16, push: 260 })
	roof(block)
	windows(block)
	band(block, 700, 1010, (x, y) => clamp(0.3 + (y - 700) / 420 + Math.abs(x - 640) / 2000), { kind: 'straight', angle: -2 }, { spacing: 16, push: 240 })
	crane(block)
	machine(block)
	person(block, { feet: [470, 900], height: 500, pose: poses.bend, facing: 1, coat: 'red', head: { hat: 'cap', hatInk: 'ink' } })
	sparks(block, [760, 640])
	person(block, { feet: [1270, 930], height: 540, pose: poses.point, facing: -1, coat: 'grey', head: { hat: 'helmet', hatInk: 'red' } })
	crates(block)
	return block
}

function roof(block: Block): void {
	for (const y of [40, 150]) block.stroke([[-20, y], [750, y - 10], [1520, y]], 22, 'paper', 'none')
	for (const y of [40, 150]) block.stroke([[-20, y], [750, y - 10], [1520, y]], 13, 'ink', 'none')
	for (let x = -40; x < 1520; x += 120) {
		for (const [a, b] of [[[x, 40], [x + 60, 148]], [[x + 60, 148], [x + 120, 40]]] as [Point, Point][]) {
			block.mass(bar(a, b, 15), { ink: 'paper' })
			block.mass(bar(a, b, 8))
		}
	}
}

function windows(block: Block): void {
	for (const x of [60, 320, 940, 1200]) {
		block.mass(smooth([[x, 480], [x, 280], [x + 40, 222], [x + 100, 200], [x + 160, 222], [x + 200, 280], [x + 200, 480]], 4), { ink: 'paper', halo: 8 })
		for (const dx of [50, 100, 150]) block.mass(rectangle(x + dx - 4, 210, 8, 272))
		for (const y of [290, 350, 410]) block.mass(rectangle(x, y, 200, 7))
		block.outline(smooth([[x, 484], [x, 280], [x + 40, 222], [x + 100, 200], [x + 160, 222], [x + 200, 280], [x + 200, 484]], 4), 10, 'ink')
	}
}

function crane(block: Block): void {
	block.mass(rectangle(-10, 176, 1520, 30), { ink: 'red', halo: 6 })
	block.mass(rectangle(640, 166, 150, 60), { halo: 6 })
	block.mass(bar([714, 226], [714, 330], 9), { halo: 4 })
	block.outline(smooth([[714, 330], [738, 356], [714, 384], [694, 366]]), 14, 'ink')
}

function machine(block: Block): void {
	block.mass([[600, 700], [1130, 700], [1160, 880], [570, 880]], { halo: 9, tone: (x, y) => clamp(0.3 + (x - 580) / 700 + (y - 700) / 700), grain: { kind: 'straight', angle: 0 }, spacing: 13, push: 130 })
	block.mass(smooth([[900, 700], [880, 560], [910, 440], [1010, 410], [1110, 440], [1140, 560], [1130, 700]], 5), { halo: 9, tone: (x) => clamp((x - 880) / 230), grain: { kind: 'straight', angle: 88 }, spacing: 14, push: 150 })
	block.mass(ellipse(1000, 560, 120), { halo: 8 })
	block.carve(ellipse(1000, 560, 108), { tone: (x, y) => clamp(0.35 + (x - 930 + (y - 500)) / 320), grain: { kind: 'arcs', centre: [1000, 560] }, spacing: 14, push: 90 })
	for (let spoke = 0; spoke < 6; spoke++) {
		const angle = (spoke / 6) * Math.PI * 2 + 0.3
		block.mass(bar([1000, 560], [1000 + Math.cos(angle) * 92, 560 + Math.sin(angle) * 92], 22, 14), { halo: 4 })
	}
	block.mass(ellipse(1000, 560, 32), { ink: 'red', halo: 6 })
	block.mass(bar([890, 640], [740, 640], 56, 40), { halo: 7, tone: 0.35, grain: { kind: 'straight', angle: 0 }, spacing: 10 })
	block.mass(rectangle(620, 660, 130, 44), { halo: 6 })
	for (const x of [640, 700, 1050, 1100]) block.mass(ellipse(x, 780, 18), { ink: 'paper', halo: 4, cut: 'ink' })
}

function sparks(block: Block, [x, y]: Point): void {
	for (let spark = 0; spark < 34; spark++) {
		const angle = block.random.between(-2.9, -0.2)
		const far = block.random.between(60, 210)
		const to: Point = [x + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.8 + far * 0.18]
		block.stroke([[x, y], [(x + to[0]) / 2, (y + to[1]) / 2 - 14], to], 12, 'ink', 'end')
		block.stroke([[x, y], [(x + to[0]) / 2, (y + to[1]) / 2 - 14], to], 6, spark % 4 === 0 ? 'red' : 'paper', 'end')
	}
	block.mass(ellipse(x, y, 20), { ink: 'paper', halo: 5, cut: 'ink' })
}

function crates(block: Block): void {
	for (const [x, y, s] of [[30, 800, 190], [70, 690, 120]] as const) {
		block.mass(rectangle(x, y, s, s), { halo: 8, tone: 0.55, grain: { kind: 'straight', angle: 0, wave: 3 }, spacing: 20, push: 160 })
		block.mass(bar([x, y], [x + s, y + s], 20), { halo: 4 })
		block.outline(rectangle(x, y, s, s), 16, 'ink')
	}
}
