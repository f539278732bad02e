// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block, type Ink } from '../carving/block'
import { person } from '../carving/figure'
import { clamp, ellipse, type Point, rectangle } from '../carving/geometry'
import { poses } from '../carving/poses'
import { audience, band } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const cityModel: Picture = {
	key: 'city-model',
	alt: '版画：展厅里一面大屏显示着立体城市模型，一名职工指着屏幕讲解，观众围看。',
	caption: '创新工作室成员向观众讲解城市模型。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 44)
	band(block, 0, 760, (x, y) => clamp(0.88 + Math.sin(x / 60) * 0.06 - y / 5000), { kind: 'straight', angle: 90 }, { spacing: 17, push: 220 })
	for (const x of [210, 520, 840, 1160]) {
		block.mass([[x, -10], [x + 90, -10], [x + 78, 34], [x + 12, 34]], { ink: 'paper' })
		for (const lean of [-40, 0, 40]) block.stroke([[x + 45 + lean * 0.6, 40], [x + 45 + lean, 74]], 9, 'paper', 'end')
	}
	block.mass(rectangle(180, 92, 1010, 560), { halo: 12 })
	block.mass(rectangle(200, 110, 970, 524), { ink: 'ink' })
	screen(block)
	band(block, 744, 1010, (x, y) => clamp(0.25 + (y - 740) / 420 + Math.abs(x - 700) / 2600), { kind: 'straight', angle: 0 }, { spacing: 15, push: 200 })
	table(block)
	person(block, { feet: [1240, 900], height: 560, pose: poses.point, facing: -1, coat: 'red', head: { hair: 'short' } })
	person(block, { feet: [150, 890], height: 500, pose: poses.stand, facing: 1, coat: 'grey', head: { hair: 'bun' } })
	audience(block, 0, [{ y: 868, size: 62, step: 236, shift: 130 }])
	return block
}

/** The model: towers in three visible faces, a river, streets; the red ones are those being spoken of. */
function screen(block: Block): void {
	for (let street = 0; street < 9; street++) {
		block.stroke([[214, 330 + street * 44], [690, 620 - street * 6], [1156, 350 + street * 40]].map(([x, y]) => [x, Math.min(y as number, 622)] as Point), 4, 'grey')
	}
	block.stroke([[220, 560], [420, 500], [640, 560], [880, 500], [1150, 560]], 40, 'grey', 'none')
	block.stroke([[220, 560], [420, 500], [640, 560], [880, 500], [1150, 560]], 24, 'ink', 'none')
	const towers: [number, number, number, number, Ink][] = [
		[300, 430, 58, 120, 'paper'], [400, 400, 66, 210, 'paper'], [505, 380, 54, 150, 'grey'], [600, 410, 76, 268, 'red'],
		[720, 376, 56, 170, 'paper'], [810, 410, 70, 232, 'grey'], [915, 390, 60, 130, 'paper'], [1010, 420, 66, 190, 'red'], [1090, 400, 44, 90, 'paper'],
		[330, 590, 60, 90, 'grey'], [500, 606, 70, 130, 'red'], [760, 606, 74, 110, 'paper'], [960, 600, 70, 150, 'paper'],
	]
	for (const [x, y, w, h, ink] of towers) tower(block, [x, y], w, h, ink)
	for (const [x, y] of [[640, 120], [1043, 206], [535, 452]] as const) marker(block, [x, y])
}

function tower(block: Block, [x, y]: Point, w: number, h: number, ink: Ink): void {
	const d = w * 0.42
	block.mass([[x, y - h], [x + w, y - h], [x + w, y], [x, y]], { ink, halo: 5, cut: 'ink', tone: 0.72, grain: { kind: 'straight', angle: 0, wave: 1 }, spacing: 17, push: 400 })
	block.mass([[x + w, y - h], [x + w + d, y - h - d * 0.7], [x + w + d, y - d * 0.7], [x + w, y]], { ink: 'ink', cut: ink, halo: 2, tone: 0.66, grain: { kind: 'straight', angle: 90 }, spacing: 9, push: 70 })
	block.mass([[x, y - h], [x + d, y - h - d * 0.7], [x + w + d, y - h - d * 0.7], [x + w, y - h]], { ink, halo: 2, cut: 'ink' })
}

function marker(block: Block, [x, y]: Point): void {
	block.mass([[x - 5, y + 40], [x + 5, y + 40], [x + 2, y + 64], [x - 2, y + 64]], { ink: 'paper' })
	block.mass(ellipse(x, y + 24, 24), { ink: 'paper', halo: 5, cut: 'ink' })
	block.mass(ellipse(x, y + 24, 11), { ink: 'red' })
}

function table(block: Block): void {
	block.mass([[430, 742], [950, 742], [1010, 806], [370, 806]], { halo: 7, tone: 0.2, grain: { kind: 'straight', angle: 0 }, spacing: 14, push: 200 })
	block.mass(rectangle(370, 806, 640, 70), { halo: 5, tone: (x) => clamp((x - 380) / 640), grain: { kind: 'straight', angle: 90 }, spacing: 14, push: 80 })
	for (const [x, w, h] of [[480, 40, 62], [540, 34, 92], [600, 44, 48], [676, 40, 104], [740, 36, 70], [810, 46, 56], [874, 30, 84]] as const) {
		tower(block, [x, 782], w, h, x === 676 ? 'red' : 'paper')
	}
}
