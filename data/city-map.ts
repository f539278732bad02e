import type { MapDrawing } from '@/domain/city-map/city-map'
import { payload } from '@/lib/payload'

/** The map of the city's districts as an administrator drew it; an empty drawing where nobody did. */
export async function getMapDrawing(): Promise<MapDrawing> {
  const { cityMap } = await (await payload()).findGlobal({
    slug: 'site',
    depth: 0,
    select: { cityMap: true },
    overrideAccess: false,
  })
  return {
    drawing: cityMap?.drawing ?? '',
    legend: (cityMap?.legend ?? []).map(({ sign, union, label }) => ({
      sign,
      union: typeof union === 'number' ? union : null,
      label: label || null,
    })),
  }
}
