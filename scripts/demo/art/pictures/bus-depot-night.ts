// biome-ignore-all format: a contour reads as points in pairs, several to the line
import { Block } from '../carving/block'
import { person } from '../carving/figure'
import { bar, clamp, ellipse, type Point, rectangle, smooth } from '../carving/geometry'
import { poses } from '../carving/poses'
import { band, building } from '../carving/scenery'
import { artDesk, type Picture } from '../picture'

export const busDepotNight: Picture = {
	key: 'bus-depot-night',
	alt: '版画：深夜的公交停车场，一排公交车停靠，修理工提灯检修，远处楼房亮着零星灯光。',
	caption: '深夜的公交停车场。',
	credit: artDesk,
	draw,
}

function draw(): Block {
	const block = new Block(1500, 1000, 48)
	band(block, 0, 470, (x, y) => clamp(0.98 - Math.exp(-(((x - 1230) / 330) ** 2) - ((y - 150) / 190) ** 2) * 0.9), { kind: 'arcs', centre: [1230, 150] }, { spacing: 18, push: 120 })
	block.mass(ellipse(1230, 150, 74), { ink: 'paper', halo: 4 })
	block.carve(ellipse(1240, 158, 50), { tone: 0.7, grain: { kind: 'straight', angle: 20 }, spacing: 12 }, 'grey')
	block.chips(rectangle(40, 40, 950, 280), 40, 'paper', 0, 0.6)
	for (const [x, w, h] of [[-10, 150, 220], [130, 110, 300], [250, 140, 190], [400, 100, 260], [520, 150, 170], [690, 110, 240], [1360, 160, 240]] as const) {
		building(block, [x, 470], w, h, { lit: 0.3, shade: 0.97, litInk: 'paper' })
	}
	band(block, 462, 1010, (x, y) => clamp(0.92 - Math.exp(-(((x - 560) / 420) ** 2) - ((y - 830) / 130) ** 2) * 0.85), { kind: 'straight', angle: 0 }, { spacing: 17, push: 180 })
	bus(block, [1130, 640], 0.66, 'grey')
	bus(block, [820, 700], 0.84, 'red')
	bus(block, [60, 800], 1.16, 'red')
	beam(block)
	lamp(block)
	person(block, { feet: [900, 945], height: 460, pose: poses.bend, facing: -1, coat: 'grey', head: { hat: 'cap', hatInk: 'red' } })
	lantern(block, [706, 770])
	person(block, { feet: [1290, 950], height: 500, pose: poses.stand, facing: -1, coat: 'ink', head: { hat: 'cap', hatInk: 'ink' } })
	return block
}

/** A bus seen half from the front. @param ground left foot of the front */
function bus(block: Block, [x, y]: Point, scale: number, ink: 'red' | 'grey'): void {
	const p = (u: number, v: number): Point => [x + u * scale, y + v * scale]
	const side: Point[] = [p(330, -330), p(720, -290), p(720, -40), p(330, 0)]
	block.mass(side, { ink: 'ink', cut: ink, halo: 7, tone: (px) => clamp(0.15 + (px - x) / (820 * scale)), grain: { kind: 'straight', angle: 0, wave: 2 }, spacing: 12, push: 200 })
	for (let pane = 0; pane < 5; pane++) {
		const [left, right] = [346 + pane * 74, 408 + pane * 74]
		block.mass([p(left, -296 + pane * 7), p(right, -290 + pane * 7), p(right, -180 + pane * 8), p(left, -184 + pane * 8)], { ink: pane % 3 === 1 ? 'paper' : 'ink', halo: 4 })
	}
	block.mass(smooth([p(0, -300), p(20, -345), p(165, -352), p(310, -345), p(332, -300), p(330, -10), p(300, 4), p(30, 4), p(0, -10)], 4), { ink: 'ink', cut: ink, halo: 8, tone: (px) => clamp((px - x) / (420 * scale)), grain: { kind: 'straight', angle: 90, wave: 2 }, spacing: 12, push: 260 })
	block.mass(smooth([p(26, -276), p(165, -284), p(306, -276), p(310, -130), p(165, -120), p(22, -130)], 3), { halo: 5 })
	for (const [a, b] of [[50, -150], [90, -150], [210, -140]] as const) block.stroke([p(a, b), p(a + 40, b - 60), p(a + 66, b - 112)], 9 * scale, 'paper')
	block.mass([p(100, -338), p(230, -338), p(230, -304), p(100, -304)], { ink: 'paper', halo: 4, cut: 'ink' })
	block.stroke([p(116, -320), p(160, -322), p(214, -320)], 10 * scale, 'red', 'none')
	for (const u of [54, 278]) block.mass(ellipse(...p(u, -70), 26 * scale), { ink: 'paper', halo: 6, cut: 'ink' })
	block.stroke([p(110, -70), p(165, -68), p(222, -70)], 20 * scale)
	for (const u of [400, 620]) {
		block.mass(ellipse(...p(u, -20), 42 * scale, 48 * scale), { halo: 6 })
		block.mass(ellipse(...p(u, -20), 17 * scale, 20 * scale), { ink: 'paper' })
	}
}

/** The head lamps' light on the yard, and the lantern's on the engine. */
function beam(block: Block): void {
	for (let line = 0; line < 15; line++) {
		const y = 820 + line * 11
		block.stroke([[90 + line * 2, y], [270, y + 8 + line * 2], [440 + line * 20, y + 6]], 7, 'paper')
	}
}

function lamp(block: Block): void {
	block.mass(bar([1420, 960], [1410, 300], 20, 12), { halo: 5 })
	block.mass(bar([1412, 306], [1340, 290], 12, 9), { halo: 4 })
	block.mass([[1300, 286], [1372, 286], [1388, 316], [1284, 316]], { halo: 5 })
	for (let ray = 0; ray < 9; ray++) block.stroke([[1300 + ray * 9, 324], [1270 + ray * 16, 380], [1220 + ray * 28, 452]], 6, 'paper', 'end')
}

function lantern(block: Block, [x, y]: Point): void {
	for (let ray = 0; ray < 18; ray++) {
		const angle = (ray / 18) * Math.PI * 2
		const far = ray % 2 === 0 ? 128 : 92
		block.stroke([[x + Math.cos(angle) * 44, y + Math.sin(angle) * 44], [x + Math.cos(angle) * far, y + Math.sin(angle) * far]], 12, 'paper', 'end')
	}
	block.mass(smooth([[x - 24, y - 30], [x + 24, y - 30], [x + 30, y + 34], [x - 30, y + 34]], 4), { ink: 'paper', halo: 6, cut: 'ink' })
	block.mass(rectangle(x - 26, y - 44, 52, 16), { halo: 3 })
	block.mass(rectangle(x - 30, y + 30, 60, 16), { halo: 3 })
	block.mass(ellipse(x, y, 12, 20), { ink: 'red' })
	block.outline(ellipse(x, y - 56, 22, 26), 6, 'ink')
}
