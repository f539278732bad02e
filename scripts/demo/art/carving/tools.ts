// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block } from './block'
import { bar, ellipse, type Point, type Polygon, rectangle, smooth } from './geometry'
import { fist } from './hand'

const steel = (block: Block, shape: Polygon, angle = 60, tone = 0.45) =>
	block.mass(shape, { halo: 6, tone, grain: { kind: 'straight', angle }, spacing: 9, push: 60 })

export function torch(block: Block) {
	steel(block, bar([190, 1230], [216, 900], 40, 32), 60, 0.2)
	steel(block, bar([214, 912], [168, 800], 30, 13), 120, 0.2)
	for (let ray = 0; ray < 17; ray++) {
		const angle = (ray / 17) * Math.PI * 2
		const reach = ray % 2 === 0 ? 128 : 84
		const from: Point = [164 + Math.cos(angle) * 20, 784 + Math.sin(angle) * 20]
		const to: Point = [164 + Math.cos(angle) * reach, 784 + Math.sin(angle) * reach]
		block.stroke([from, to], 24, 'ink', 'end')
		block.stroke([from, to], 14, ray % 3 === 0 ? 'paper' : 'gold', 'end')
	}
	block.mass(ellipse(164, 784, 24), { ink: 'paper', halo: 4, cut: 'ink' })
	fist(block, [200, 1080], 118)
}

export function needleFrame(block: Block) {
	block.mass(ellipse(590, 1050, 175, 150), { ink: 'paper', halo: 10, cut: 'ink' })
	block.outline(ellipse(590, 1050, 176, 151), 30, 'paper')
	block.outline(ellipse(590, 1050, 174, 149), 14, 'ink')
	block.outline(ellipse(590, 1050, 156, 132), 6, 'ink')
	for (let petal = 0; petal < 8; petal++) {
		const angle = (petal / 8) * Math.PI * 2
		block.mass(ellipse(580 + Math.cos(angle) * 48, 1050 + Math.sin(angle) * 42, 32, 18, petal * 45), { ink: 'red', halo: 2, cut: 'ink' })
	}
	block.mass(ellipse(580, 1050, 20, 18), { ink: 'gold', halo: 3, cut: 'ink' })
	block.stroke([[420, 870], [500, 950], [562, 1012]], 9, 'paper', 'end')
	fist(block, [745, 1090], 105, true)
}

export function composingStick(block: Block) {
	steel(block, [[250, 1000], [690, 960], [700, 1080], [260, 1120]], 5, 0.72)
	for (let type = 0; type < 9; type++) {
		const x = 285 + type * 40
		const y = 996 - type * 3.6
		block.mass(rectangle(x, y - 62, 32, 84), { ink: 'paper', halo: 3, cut: 'ink' })
		for (const row of [-46, -30, -14]) block.stroke([[x + 6, y + row], [x + 16, y + row - 4], [x + 27, y + row]], 7, 'ink', 'none')
		block.stroke([[x + 16, y - 52], [x + 17, y - 6]], 6)
	}
	fist(block, [740, 1080], 112, true)
}

export function calipers(block: Block) {
	const body = { ink: 'paper', cut: 'ink', halo: 8 } as const
	block.mass([[640, 780], [700, 780], [700, 1210], [640, 1210]], body)
	for (let mark = 0; mark < 19; mark++) {
		block.stroke([[644, 810 + mark * 17], [mark % 5 === 0 ? 682 : 664, 810 + mark * 17]], 6, 'ink', 'none')
	}
	block.mass([[700, 780], [530, 776], [470, 820], [560, 832], [640, 840], [700, 870]], body)
	block.mass([[716, 1040], [630, 1042], [560, 984], [470, 950], [530, 922], [716, 930]], body)
	block.mass(ellipse(592, 886, 62, 40), { ink: 'gold', cut: 'ink', halo: 6 })
	block.stroke([[560, 796], [620, 808], [690, 806]], 8)
	block.stroke([[560, 956], [620, 980], [706, 982]], 8)
	fist(block, [680, 1090], 118, true)
}

export function pliersAndCoil(block: Block) {
	for (const radius of [150, 122, 96]) block.outline(ellipse(270, 1060, radius, radius * 0.86), 17, 'paper')
	for (const radius of [150, 122, 96]) block.outline(ellipse(270, 1060, radius, radius * 0.86), 10, 'red')
	steel(block, smooth([[640, 800], [672, 800], [690, 880], [676, 940], [640, 940], [628, 880]]))
	steel(block, bar([646, 930], [600, 1220], 26, 34), 80)
	steel(block, bar([676, 930], [726, 1220], 26, 34), 100)
	fist(block, [668, 1080], 112, true)
}

export function wrench(block: Block) {
	steel(block, bar([650, 1230], [620, 830], 44, 38), 70)
	const jaw = smooth([[560, 800], [570, 720], [606, 700], [600, 764], [632, 782], [656, 756], [646, 694], [690, 716], [700, 790], [660, 850], [600, 852]], 5)
	steel(block, jaw, 40, 0.35)
	fist(block, [640, 1050], 118, true)
}

export function levelRod(block: Block) {
	block.mass(rectangle(208, 640, 74, 600), { ink: 'paper', halo: 6, cut: 'ink' })
	for (let mark = 0; mark < 12; mark++) {
		block.mass(rectangle(mark % 2 === 0 ? 212 : 246, 650 + mark * 44, 32, 38), { ink: mark % 4 < 2 ? 'red' : 'ink' })
	}
	fist(block, [252, 1070], 118)
}

export function flask(block: Block) {
	const glass = smooth([[596, 800], [640, 800], [642, 900], [730, 1080], [716, 1130], [520, 1130], [506, 1080], [594, 900]], 6)
	block.mass(glass, { ink: 'paper', halo: 7, cut: 'ink' })
	block.mass(smooth([[562, 985], [618, 998], [676, 985], [722, 1080], [708, 1122], [528, 1122], [514, 1080]], 6), { ink: 'ink', tone: (x) => 0.35 + (x - 520) / 300, grain: { kind: 'straight', angle: 4, wave: 8 }, spacing: 12, push: 60 })
	block.outline(glass, 7, 'ink')
	block.stroke([[582, 800], [618, 806], [656, 800]], 14, 'ink', 'none')
	fist(block, [614, 1150], 100, true)
}

export function plane(block: Block) {
	steel(block, smooth([[200, 1080], [230, 1010], [650, 990], [720, 1040], [720, 1120], [210, 1140]], 4), 6, 0.62)
	block.mass(bar([420, 1030], [500, 880], 60, 46), { halo: 6, ink: 'ink', cut: 'gold', tone: 0.3, grain: { kind: 'straight', angle: 118 }, spacing: 10 })
	for (let curl = 0; curl < 3; curl++) {
		const x = 300 - curl * 50
		block.stroke([[x + 60, 1000], [x + 20, 930 - curl * 14], [x - 24, 960], [x - 4, 1002], [x + 26, 980]], 15, 'gold')
	}
	fist(block, [620, 1010], 112, true)
}

export function bowlOnWheel(block: Block) {
	block.mass(ellipse(480, 1150, 260, 44), { halo: 6, tone: 0.7, grain: { kind: 'straight', angle: 0 }, spacing: 9 })
	const bowl = smooth([[330, 930], [350, 1060], [430, 1138], [530, 1138], [612, 1060], [632, 930], [482, 956]], 7)
	block.mass(bowl, { ink: 'ink', cut: 'gold', halo: 8, tone: (x) => (x - 330) / 330 - 0.1, grain: { kind: 'arcs', centre: [480, 760], squash: 0.9 }, spacing: 13, push: 90 })
	block.mass(ellipse(481, 932, 152, 30), { halo: 5 })
	fist(block, [250, 1090], 96)
	fist(block, [712, 1090], 96, true)
}

export function hookAndRadio(block: Block) {
	steel(block, rectangle(246, 870, 96, 260), 90, 0.75)
	steel(block, bar([268, 880], [262, 720], 14, 9), 90)
	for (const row of [910, 930, 950]) block.stroke([[264, row], [294, row - 3], [324, row]], 7, 'paper')
	block.mass(ellipse(294, 1000, 22), { ink: 'gold', halo: 3 })
	fist(block, [290, 1090], 112)
}

export function ladle(block: Block) {
	steel(block, bar([690, 1230], [640, 840], 24, 20), 80, 0.3)
	block.mass(smooth([[540, 770], [640, 790], [734, 770], [716, 840], [640, 876], [562, 842]], 6), { halo: 7, tone: (x) => (x - 540) / 190, grain: { kind: 'arcs', centre: [640, 640] }, spacing: 10 })
	for (const x of [596, 642, 690]) block.stroke([[x, 745], [x - 18, 705], [x + 16, 670], [x - 6, 630]], 11, 'paper')
	fist(block, [668, 1060], 112, true)
}
