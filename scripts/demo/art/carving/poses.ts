// biome-ignore-all format: a contour reads as points in pairs, several to the line
import type { Point } from './geometry'

/** Joints of a figure, in its own height: x forward, y up from the feet. */
export type Pose = {
	head: Point
	neck: Point
	hip: Point
	arms: [elbow: Point, hand: Point][]
	legs: [knee: Point, foot: Point][]
}

export const poses = {
	stand: {
		head: [0.01, 0.92],
		neck: [0, 0.82],
		hip: [0, 0.5],
		arms: [[[-0.1, 0.66], [-0.07, 0.5]], [[0.09, 0.66], [0.1, 0.5]]],
		legs: [[[-0.05, 0.26], [-0.06, 0]], [[0.06, 0.26], [0.07, 0]]],
	},
	point: {
		head: [0.03, 0.92],
		neck: [0, 0.82],
		hip: [-0.01, 0.5],
		arms: [[[-0.1, 0.66], [-0.02, 0.56]], [[0.16, 0.79], [0.33, 0.86]]],
		legs: [[[-0.07, 0.26], [-0.1, 0]], [[0.07, 0.26], [0.09, 0]]],
	},
	walk: {
		head: [0.06, 0.91],
		neck: [0.03, 0.82],
		hip: [0, 0.5],
		arms: [[[-0.1, 0.68], [-0.14, 0.53]], [[0.12, 0.66], [0.21, 0.58]]],
		legs: [[[-0.08, 0.27], [-0.19, 0.02]], [[0.1, 0.28], [0.14, 0]]],
	},
	bend: {
		head: [0.29, 0.77],
		neck: [0.2, 0.7],
		hip: [-0.02, 0.5],
		arms: [[[0.22, 0.5], [0.33, 0.4]], [[0.28, 0.52], [0.41, 0.44]]],
		legs: [[[-0.02, 0.26], [-0.08, 0]], [[0.09, 0.26], [0.06, 0]]],
	},
	sit: {
		head: [0.06, 0.92],
		neck: [0.02, 0.8],
		hip: [-0.02, 0.43],
		arms: [[[0.02, 0.58], [0.17, 0.56]], [[0.08, 0.58], [0.25, 0.57]]],
		legs: [[[0.22, 0.41], [0.2, 0.05]], [[0.26, 0.4], [0.28, 0.03]]],
	},
} satisfies Record<string, Pose>
