// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Point } from './geometry'

export type Face = {
	/** Where the middle of the head is, and half its height. */
	centre: Point
	size: number
	/** -1 looks left, 1 looks right. */
	turn: number
	/** Width of the jaw, 0.8 narrow to 1.2 broad. */
	jaw?: number
	/** 0 young to 1 old: lines, hollows, heavier lids. */
	age: number
	brow?: number
	smile?: number
	glasses?: boolean
	stubble?: boolean
	moustache?: boolean
}

type Place = (u: number, v: number) => Point

/** Head-space to picture: u from -1 to 1 across, v from -1 (crown) to 1 (chin); the features slide with the turn. */
export function place(face: Face): Place {
	const [cx, cy] = face.centre
	return (u, v) => [cx + (u * 0.74 + face.turn * 0.03 * v) * face.size, cy + v * face.size]
}

/** The features sit on a rounded front: they crowd together on the side that turns away. */
export function feature(face: Face): Place {
	const at = place(face)
	return (u, v) => at(u * (1 - 0.14 * Math.abs(face.turn)) * (u * face.turn > 0 ? 0.86 : 1) + face.turn * 0.24, v)
}
