// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, rectangle } from '../carving/geometry'
import { poses } from '../carving/poses'
import { band, building } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const constructionDawn: Picture = {
	key: 'construction-dawn',
	alt: '版画：红日初升，塔吊下的楼体正在生长，戴安全帽的建设者走进工地。',
	caption: '清晨，建设者走进工地。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 47)
	const sun: Point = [860, 600]
	band(block, 0, 760, (x, y) => clamp(Math.hypot(x - sun[0], y - sun[1]) / 950 - 0.1), { kind: 'rays', centre: sun }, { spacing: 17, push: 240 })
	block.mass(ellipse(...sun, 190), { ink: 'red', halo: 14 })
	block.carve(rectangle(640, 600, 440, 140), { tone: 0.55, grain: { kind: 'straight', angle: 0 }, spacing: 20, push: 220 })
	for (const [x, w, h] of [[560, 90, 120], [650, 70, 170], [980, 80, 140], [1064, 96, 96], [1160, 70, 180]] as const) building(block, [x, 750], w, h, { lit: 0.25, shade: 0.95 })
	skeleton(block)
	tower(block, [470, 770], 640, 1)
	tower(block, [1210, 770], 520, -1)
	band(block, 744, 1010, (x, y) => clamp(0.2 + (y - 740) / 330 + Math.abs(x - 860) / 1600), { kind: 'straight', angle: 3, wave: 10 }, { spacing: 16, push: 150 })
	person(block, { feet: [760, 860], height: 300, pose: poses.walk, facing: -1, coat: 'ink', head: { hat: 'helmet' } })
	person(block, { feet: [940, 880], height: 340, pose: poses.walk, facing: -1, coat: 'grey', head: { hat: 'helmet', hatInk: 'paper' } })
	person(block, { feet: [1120, 930], height: 430, pose: poses.walk, facing: -1, coat: 'red', head: { hat: 'helmet', hatInk: 'ink' } })
	person(block, { feet: [1340, 970], height: 520, pose: poses.walk, facing: -1, coat: 'ink', head: { hat: 'helmet' } })
	return block
}

/** A frame of columns and slabs, with scaffolding before it. */
function skeleton(block: Block): void {
	for (let floor = 0; floor < 6; floor++) {
		const y = 770 - floor * 104
		block.mass(rectangle(-20, y - 104, 400 - floor * 14, 20), { halo: 5 })
		for (let column = 0; column < 4 - (floor > 4 ? 1 : 0); column++) {
			block.mass(rectangle(20 + column * 108, y - 90, 28, 94), { halo: 5, tone: (x) => clamp(1 - (x - 20 - column * 108) / 32), grain: { kind: 'straight', angle: 90 }, spacing: 8, push: 70 })
		}
	}
	for (const x of [60, 170, 280, 380]) block.mass(bar([x, 780], [x, 180], 8), { halo: 4 })
	for (let y = 230; y < 780; y += 104) {
		block.mass(bar([20, y], [400, y - 4], 7), { halo: 4 })
		block.mass(bar([170, y + 104], [280, y], 6), { halo: 3 })
	}
	for (const x of [80, 190, 300]) block.mass(bar([x, 146], [x + 6, 90], 7), { halo: 3 })
}

function tower(block: Block, [x, y]: Point, height: number, side: 1 | -1): void {
	const top = y - height
	lattice(block, [x, y], [x, top], 34)
	lattice(block, [x - side * 150, top], [x + side * 330, top], 26)
	block.mass(bar([x, top], [x, top - 74], 22, 6), { halo: 4 })
	for (const end of [-140, 190, 310]) block.stroke([[x, top - 72], [x + (side * end) / 2, top - 42], [x + side * end, top - 8]], 6, 'ink', 'none')
	block.mass(rectangle(x - side * 150 - 30, top, 60, 54), { ink: 'ink', halo: 5 })
	block.mass(rectangle(x - 30, top + 16, 60, 54), { ink: 'red', halo: 5 })
	block.mass(bar([x + side * 250, top], [x + side * 250, top + 190], 5), { halo: 3 })
	block.mass(rectangle(x + side * 250 - 50, top + 190, 100, 24), { halo: 5 })
}

function lattice(block: Block, from: Point, to: Point, width: number): void {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1])
	const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
	const at = (along: number, across: number): Point => [from[0] + dx * along - dy * across, from[1] + dy * along + dx * across]
	block.mass(bar(from, to, width + 14), { ink: 'paper' })
	for (const across of [-width / 2, width / 2]) block.mass(bar(at(0, across), at(length, across), 7))
	for (let along = 0; along < length - width; along += width) {
		block.mass(bar(at(along, -width / 2), at(along + width, width / 2), 5))
		block.mass(bar(at(along + width, -width / 2), at(along, width / 2), 5))
	}
}
