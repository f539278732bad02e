import type { KnownName } from './context'

/** How much of a name stands before and behind a half of it. */
type Shape = { before: number; behind: number }

/** Known names by their halves, and by themselves with one letter of the other half left open. */
export function indexNames(names: KnownName[]) {
  const shapes = new Map<string, Shape[]>()
  const slips = new Map<string, KnownName[]>()
  for (const known of names.filter(({ name }) => name.length >= 3)) {
    const { name } = known
    const middle = Math.floor(name.length / 2)
    for (const [before, length] of [
      [0, middle],
      [middle, name.length - middle],
    ] as const) {
      const half = name.slice(before, before + length)
      const behind = name.length - before - length
      const list = shapes.get(half) ?? []
      if (!list.some((shape) => shape.before === before && shape.behind === behind))
        list.push({ before, behind })
      shapes.set(half, list)
      for (const key of openedLetters(name, before, length))
        slips.set(key, [...(slips.get(key) ?? []), known].slice(0, 3))
    }
  }
  return { shapes, slips }
}

/** A name with each letter outside of its half left open in turn. */
export function openedLetters(name: string, before: number, length: number): string[] {
  const places = Array.from({ length: name.length }, (_, at) => at).filter(
    (at) => at < before || at >= before + length,
  )
  return places.map((at) => `${before} ${name.slice(0, at)}?${name.slice(at + 1)}`)
}
