import { CityMap, type DistrictOnMap } from '@/components/city-map'
import { SectionHead } from '@/components/section-head'
import type { StudioEntry } from '@/data/studios'
import type { UnionEntry } from '@/data/unions'
import { cityMapOf, districtNameOf, type MapDrawing } from '@/domain/city-map/city-map'
import { shadeOf } from '@/domain/city-map/shade'
import { type StudioChoice, studiosAddress } from '@/domain/studio-choice'
import { chooseStudios } from '@/domain/studio-list'
import { directlyBelowTop } from '@/domain/union-tree'
import { countWithin } from '@/domain/unions-within'
import styles from './studios.module.css'

type Props = {
  studios: readonly StudioEntry[]
  unions: readonly UnionEntry[]
  drawing: MapDrawing
  choice: StudioChoice
}

/** The city's districts on a map and, with all that no map can show, in words; each is a filter. */
export function Districts({ studios, unions, drawing, choice }: Props) {
  const map = cityMapOf(drawing, unions)
  const elsewhere = directlyBelowTop(unions)
  const onMap = unions.filter(({ id }) => map?.districts.some(({ union }) => union === id))
  const districts = linksOf(onMap, { studios, unions, choice })
  const others = linksOf(
    elsewhere.filter(({ id }) => !onMap.some((union) => union.id === id)),
    { studios, unions, choice },
  )
  return (
    <>
      {map && (
        <section className={styles.map} aria-labelledby="map">
          <SectionHead id="map" title="城区图" />
          <CityMap map={map} label="城区图：选一个区，只看它的工作室" districts={districts} />
        </section>
      )}
      <section className={styles.unions} aria-labelledby="unions">
        <SectionHead id="unions" title={map ? '各区和产业' : '各级工会'} />
        <UnionLinks links={[...districts, ...others]} />
      </section>
    </>
  )
}

type UnionLink = DistrictOnMap & { name: string }

function linksOf(
  asked: readonly UnionEntry[],
  { studios, unions, choice }: Omit<Props, 'drawing'>,
): UnionLink[] {
  const elsewhere = { ...choice, union: null }
  const isNarrowed = choice.field !== null || choice.level !== null
  const matching = countWithin(chooseStudios(studios, elsewhere, unions), unions, asked)
  const all = countWithin(studios, unions, asked)
  const largest = Math.max(...matching.map(({ count }) => count))
  return matching.map(({ union, count }, place) => {
    const total = all[place]?.count ?? 0
    const name = districtNameOf(union.name)
    const note = isNarrowed ? `${count}/${total}个` : `${total}个`
    const current = choice.union === union.slug
    return {
      union: union.id,
      name,
      href: studiosAddress({ ...choice, union: current ? null : union.slug }),
      note,
      // What is heard begins with what is seen, for whoever says it to a telephone (WCAG 2.5.3).
      words: `${name}，${note}工作室${isNarrowed ? '符合条件' : ''}`,
      shade: shadeOf(count, largest),
      current,
    }
  })
}

function UnionLinks({ links }: { links: readonly UnionLink[] }) {
  return (
    <ul>
      {links.map(({ union, href, name, note, current }) => (
        <li key={union}>
          <a href={href} aria-current={current || undefined}>
            {name}
            <span>{note}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
