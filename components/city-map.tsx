import type { CityMap as CityMapView } from '@/domain/city-map/city-map'
import type { Shade } from '@/domain/city-map/shade'
import styles from './city-map.module.css'

/** What the map says of a district: where its link leads, the line under its name, and the whole in words. */
export type DistrictOnMap = {
  union: number
  href: string
  note: string
  words: string
  shade: Shade
  current: boolean
}

type Props = { map: CityMapView; label: string; districts: readonly DistrictOnMap[] }

/**
 * The city's districts, each a link. Shapes follow the width of the page; names keep the size of letters, and stand in
 * per cent. What the map says, the page says again in words beside it.
 */
export function CityMap({ map, label, districts }: Props) {
  const viewBox = `0 0 ${map.width} ${map.height}`
  return (
    <nav aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the navigation around it is named, and a title would show as a tip */}
      <svg className={styles.map} style={{ aspectRatio: `${map.width} / ${map.height}` }}>
        <Waters map={map} viewBox={viewBox} />
        {map.districts.map(({ union, name, path, place }) => {
          const district = districts.find((entry) => entry.union === union)
          if (!district) return null
          const { href, note, words, shade, current } = district
          return (
            <a
              key={union}
              className={`${styles.district} ${styles[`shade${shade}`]}`}
              href={href}
              aria-label={words}
              aria-current={current || undefined}
            >
              <svg viewBox={viewBox} overflow="visible" aria-hidden="true">
                <path className={styles.ground} d={path} />
              </svg>
              <text className={styles.name} x={`${place.x}%`} y={`${place.y}%`}>
                {name}
              </text>
              <text className={styles.note} x={`${place.x}%`} y={`${place.y}%`}>
                {note}
              </text>
            </a>
          )
        })}
      </svg>
    </nav>
  )
}

/** Rivers and lakes in waves, as they are cut in wood; their names one letter after the other. */
function Waters({ map, viewBox }: { map: CityMapView; viewBox: string }) {
  return (
    <>
      <svg viewBox={viewBox} overflow="visible" aria-hidden="true">
        <defs>
          <pattern id="waves" width="14" height="6" patternUnits="userSpaceOnUse">
            <path className={styles.wave} d="M0 3q3.5-2.5 7 0t7 0" />
          </pattern>
        </defs>
        {map.waters.map(({ path }) => (
          <path key={path} d={path} fill="url(#waves)" />
        ))}
      </svg>
      <svg overflow="visible" aria-hidden="true">
        {map.waters
          .flatMap(({ name }) => name)
          .map(({ text, place }) => (
            <text
              key={`${text}${place.x}${place.y}`}
              className={styles.water}
              x={`${place.x}%`}
              y={`${place.y}%`}
            >
              {text}
            </text>
          ))}
      </svg>
    </>
  )
}
