// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, rectangle, smooth } from '../carving/geometry'
import { poses } from '../carving/poses'
import { band } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const readingRoom: Picture = {
	key: 'reading-room',
	alt: '版画：职工书屋的灯下，一家三口围坐桌边共读一本书，身后是高高的书架。',
	caption: '职工书屋里的亲子阅读。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 51)
	band(block, 0, 1010, (x, y) => clamp(0.2 + Math.hypot(x - 750, y - 330) / 900), { kind: 'rays', centre: [750, 330] }, { spacing: 18, push: 170 })
	shelf(block, 40, 440)
	shelf(block, 1040, 440)
	window(block)
	lamp(block)
	person(block, { feet: [450, 970], height: 640, pose: poses.sit, facing: 1, coat: 'grey', head: { hair: 'short' } })
	person(block, { feet: [1060, 970], height: 620, pose: poses.sit, facing: -1, coat: 'red', head: { hair: 'bun' } })
	person(block, { feet: [690, 900], height: 440, pose: poses.sit, facing: 1, coat: 'paper', head: { hair: 'short' } })
	table(block)
	return block
}

function shelf(block: Block, x: number, width: number): void {
	block.mass(rectangle(x, 60, width, 760), { halo: 9 })
	for (let row = 0; row < 5; row++) {
		const foot = 196 + row * 146
		block.mass(rectangle(x + 10, foot, width - 20, 12), { ink: 'paper' })
		for (let spine = x + 18; spine < x + width - 36; ) {
			const w = block.random.between(16, 34)
			const h = block.random.between(84, 122)
			const ink = block.random.chance(0.25) ? 'red' : block.random.chance(0.4) ? 'grey' : 'paper'
			const lean = block.random.chance(0.12) ? 14 : 0
			block.mass([[spine + lean, foot - h], [spine + w + lean, foot - h], [spine + w, foot], [spine, foot]], { ink, cut: 'ink', halo: 3 })
			for (const v of [0.2, 0.32]) block.stroke([[spine + 4 + lean, foot - h + h * v], [spine + w / 2 + lean, foot - h + h * v + 1], [spine + w - 3 + lean, foot - h + h * v]], 5)
			spine += w + 6
		}
	}
}

function window(block: Block): void {
	block.mass(rectangle(560, 110, 380, 270), { ink: 'paper', halo: 4 })
	block.mass(smooth([[570, 370], [620, 300], [690, 330], [760, 260], [840, 320], [930, 280], [930, 372]], 5), { ink: 'grey', tone: 0.5, grain: { kind: 'straight', angle: 70 }, spacing: 11, push: 40 })
	block.mass(ellipse(850, 180, 36), { ink: 'red' })
	block.outline(rectangle(560, 110, 380, 270), 18, 'ink')
	block.mass(rectangle(744, 110, 12, 270))
	block.mass(rectangle(560, 230, 380, 11))
}

function lamp(block: Block): void {
	block.mass(bar([750, -10], [750, 400], 9), { halo: 4 })
	block.mass(smooth([[700, 400], [800, 400], [880, 490], [750, 506], [620, 490]], 4), { ink: 'red', halo: 8 })
	for (let ray = -6; ray <= 6; ray++) block.stroke([[750 + ray * 17, 516], [750 + ray * 25, 570], [750 + ray * 34, 640]], 10, 'paper', 'end')
}

function table(block: Block): void {
	block.mass([[330, 704], [1170, 704], [1300, 810], [200, 810]], { halo: 9, tone: (x, y) => clamp(Math.abs(x - 750) / 620 + (y - 704) / 900), grain: { kind: 'straight', angle: 0 }, spacing: 15, push: 220 })
	block.mass(rectangle(200, 810, 1100, 44), { halo: 6 })
	for (const x of [240, 1220]) block.mass(rectangle(x, 850, 46, 170), { halo: 6, tone: 0.5, grain: { kind: 'straight', angle: 90 }, spacing: 10 })
	const pages: Point[][] = [
		[[750, 706], [660, 690], [560, 706], [530, 776], [650, 760], [750, 778]],
		[[750, 706], [840, 690], [940, 706], [970, 776], [850, 760], [750, 778]],
	]
	for (const page of pages) block.mass(page, { ink: 'paper', halo: 8, cut: 'ink' })
	for (const side of [-1, 1]) {
		for (const row of [0, 14, 28, 42]) block.stroke([[750 + side * 26, 720 + row], [750 + side * 100, 708 + row], [750 + side * 186, 718 + row]], 4)
	}
	block.mass(smooth([[1090, 720], [1150, 720], [1142, 782], [1098, 782]], 4), { ink: 'paper', halo: 7, cut: 'ink' })
	block.outline(ellipse(1160, 748, 20, 18), 9, 'ink')
	for (const x of [1106, 1130]) block.stroke([[x, 706], [x - 12, 680], [x + 8, 652]], 7)
	for (const [y, ink] of [[760, 'red'], [736, 'ink'], [712, 'red']] as const) block.mass(rectangle(330 + (760 - y) / 4, y, 130, 24), { ink, halo: 5 })
}
