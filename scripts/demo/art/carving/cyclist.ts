// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Block, Ink } from './block'
import { person } from './figure'
import { ellipse, type Point } from './geometry'
import type { HeadStyle } from './head'
import type { Pose } from './poses'

const riding: Pose = {
	head: [0.24, 0.94],
	neck: [0.13, 0.85],
	hip: [-0.13, 0.57],
	arms: [
		[[0.26, 0.68], [0.36, 0.6]],
		[[0.27, 0.66], [0.4, 0.6]],
	],
	legs: [
		[[0.14, 0.44], [-0.02, 0.22]],
		[[0.12, 0.38], [0.1, 0.08]],
	],
}

/** A rider on a city bicycle, going right. @param height of the rider on the wheel, from the ground */
export function cyclist(block: Block, ground: Point, height: number, coat: Ink, style: HeadStyle = {}): void {
	const at = (x: number, y: number): Point => [ground[0] + x * height, ground[1] - y * height]
	for (const x of [-0.3, 0.42]) wheel(block, at(x, 0.2), height * 0.2)
	const tube = height * 0.024
	const frame: Point[][] = [
		[at(-0.3, 0.2), at(-0.14, 0.5), at(-0.15, 0.56)],
		[at(-0.3, 0.2), at(0.05, 0.16), at(0.33, 0.48)],
		[at(-0.14, 0.48), at(0.05, 0.16), at(-0.3, 0.2)],
		[at(-0.12, 0.47), at(0.1, 0.47), at(0.34, 0.46)],
		[at(0.42, 0.2), at(0.36, 0.4), at(0.32, 0.58)],
	]
	for (const line of frame) block.stroke(line, tube * 2.1, 'paper', 'none')
	for (const line of frame) block.stroke(line, tube, 'ink', 'none')
	block.stroke([at(0.31, 0.59), at(0.37, 0.61), at(0.42, 0.58)], tube)
	block.mass(ellipse(...at(-0.16, 0.575), height * 0.075, height * 0.02))
	person(block, { feet: ground, height, pose: riding, coat, head: style })
}

function wheel(block: Block, [x, y]: Point, r: number): void {
	for (let spoke = 0; spoke < 14; spoke++) {
		const angle = (spoke / 14) * Math.PI * 2
		block.stroke([[x, y], [x + Math.cos(angle) * r, y + Math.sin(angle) * r]], 2.6, 'ink', 'none')
	}
	block.outline(ellipse(x, y, r), r * 0.2, 'paper')
	block.outline(ellipse(x, y, r), r * 0.11, 'ink')
	block.mass(ellipse(x, y, r * 0.12))
}

