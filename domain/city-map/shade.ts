export type Shade = 0 | 1 | 2 | 3

/** How strongly a district is coloured: not at all without any, in thirds of the largest number otherwise. */
export function shadeOf(count: number, largest: number): Shade {
  if (count <= 0) return 0
  return Math.min(3, Math.ceil((count / largest) * 3)) as Shade
}
