import { gridOf, type LegendEntry } from './drawing'
import { type NameOnWater, nameOnWater, namePlace, type Place } from './names-on-map'
import { SQUARE, shapeOf } from './shape'

/** What an administrator has drawn. */
export type MapDrawing = { drawing: string; legend: readonly LegendEntry[] }

export type MapDistrict = { union: number; name: string; path: string; place: Place }
export type MapWater = { path: string; name: NameOnWater[] }

/** A map ready to be drawn: paths in a `viewBox` of `width` by `height`, names in per cent of it. */
export type CityMap = {
  width: number
  height: number
  districts: MapDistrict[]
  waters: MapWater[]
}

/** 东湖区总工会 stands on the map as 东湖区. */
export const districtNameOf = (unionName: string) => unionName.replace(/(?:联合|总)工会$/, '')

/**
 * The map of a drawing. What the legend names and the drawing does not show is left out, and so is what belongs to a
 * union that is not there any more.
 *
 * @returns null where nothing is drawn
 */
export function cityMapOf(
  { drawing, legend }: MapDrawing,
  unions: readonly { id: number; name: string }[],
): CityMap | null {
  const grid = gridOf(drawing)
  const columns = grid[0]?.length ?? 0
  const drawn = legend.filter(({ sign }) => grid.some((row) => row.includes(sign)))
  const districts = drawn.flatMap(({ sign, union, label }) => {
    const owner = unions.find(({ id }) => id === union)
    const place = namePlace(grid, sign)
    if (!owner || !place) return []
    const name = label ?? districtNameOf(owner.name)
    return [{ union: owner.id, name, path: shapeOf(grid, sign), place }]
  })
  if (districts.length === 0) return null
  const waters = drawn
    .filter(({ union }) => union === null)
    .map(({ sign, label }) => ({
      path: shapeOf(grid, sign),
      name: nameOnWater(grid, sign, label ?? ''),
    }))
  return { width: columns * SQUARE, height: grid.length * SQUARE, districts, waters }
}
