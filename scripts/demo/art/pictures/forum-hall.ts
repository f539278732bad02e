// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, type Polygon, rectangle } from '../carving/geometry'
import { poses } from '../carving/poses'
import { audience, band } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const forumHall: Picture = {
	key: 'forum-hall',
	alt: '版画：宽阔的礼堂里座无虚席，红色背景板前一位工匠站在讲台后演讲，台侧坐着几位嘉宾。',
	caption: '论坛主会场。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 42)
	const focus: Point = [620, 380]
	band(block, 0, 1000, (_, y) => clamp(0.95 - y / 2600), { kind: 'rays', centre: focus }, { spacing: 16, push: 120 })
	ceiling(block, focus)
	const wall: Polygon = [[240, 130], [1260, 130], [1210, 560], [290, 560]]
	block.mass(wall, { halo: 12 })
	block.carve(wall, { tone: (x, y) => clamp(Math.hypot(x - focus[0], y - focus[1]) / 900 - 0.12), grain: { kind: 'rays', centre: focus }, spacing: 15, push: 150 }, 'red')
	rising(block, focus)
	block.mass(gear(990, 300, 118), { halo: 8, cut: 'paper' })
	block.mass(ellipse(990, 300, 62), { ink: 'red', halo: 7 })
	stage(block)
	person(block, { feet: [640, 668], height: 330, pose: poses.point, coat: 'ink', facing: 1, head: { hair: 'short' } })
	lectern(block)
	guests(block)
	audience(block, 0, [
		{ y: 716, size: 34, step: 104 },
		{ y: 782, size: 48, step: 146, shift: 60 },
		{ y: 880, size: 72, step: 214, shift: 10 },
	])
	return block
}

/** Light breaking out behind the speaker. */
function rising(block: Block, [x, y]: Point): void {
	for (let ray = 0; ray < 24; ray++) {
		const angle = (ray / 24) * Math.PI * 2
		const [near, far] = ray % 2 === 0 ? [150, 300] : [165, 236]
		block.stroke([[x + Math.cos(angle) * near, y + Math.sin(angle) * near * 0.7], [x + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.7]], 13, 'paper')
	}
}

function ceiling(block: Block, focus: Point): void {
	for (const x of [-200, 150, 500, 850, 1200, 1550, 1900]) {
		block.stroke([[x, -20], [x + (focus[0] - x) * 0.36, 130]], 26, 'paper', 'none')
		block.stroke([[x, -20], [x + (focus[0] - x) * 0.36, 130]], 15, 'ink', 'none')
	}
	for (const x of [340, 560, 780, 1000, 1180]) {
		block.mass([[x - 20, 84], [x + 20, 84], [x + 32, 116], [x - 32, 116]], { halo: 5 })
		for (const lean of [-26, 0, 26]) block.stroke([[x + lean * 0.8, 120], [x + lean * 2, 160]], 8, 'paper', 'end')
	}
}

function gear(cx: number, cy: number, r: number): Polygon {
	return Array.from({ length: 48 }, (_, index) => {
		const angle = (index / 48) * Math.PI * 2
		const radius = index % 4 < 2 ? r : r * 0.8
		return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius] as const
	})
}

function stage(block: Block): void {
	block.mass([[150, 560], [1350, 560], [1440, 690], [60, 690]], { halo: 6, tone: (x) => clamp(0.2 + Math.abs(x - 620) / 1100), grain: { kind: 'straight', angle: 0 }, spacing: 13, push: 180 })
	block.mass([[60, 690], [1440, 690], [1440, 730], [60, 730]], { halo: 4 })
}

function lectern(block: Block): void {
	block.mass([[560, 490], [720, 490], [706, 530], [574, 530]], { halo: 6 })
	block.mass([[580, 530], [700, 530], [712, 690], [568, 690]], { halo: 6, tone: (x) => clamp((x - 560) / 150 + 0.1), grain: { kind: 'straight', angle: 90 }, spacing: 11, push: 130 })
	block.mass(ellipse(640, 604, 28), { ink: 'red', halo: 5 })
	block.mass(bar([670, 490], [684, 440], 6, 4), { halo: 3 })
	block.mass(ellipse(686, 434, 9, 13), { halo: 3 })
}

function guests(block: Block): void {
	;[860, 980, 1100].forEach((x, index) => {
		person(block, { feet: [x, 700], height: 262, pose: poses.sit, facing: -1, coat: index === 1 ? 'grey' : 'ink', head: { hair: index === 1 ? 'bun' : 'grey' } })
	})
	block.mass(rectangle(800, 594, 380, 96), { halo: 6, tone: (x) => clamp((x - 760) / 420), grain: { kind: 'straight', angle: 90, wave: 6 }, spacing: 14, push: 110 })
	for (const x of [850, 970, 1090]) block.mass(rectangle(x, 574, 62, 24), { ink: 'red', halo: 4 })
}
