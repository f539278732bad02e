import { SectionHead } from '@/components/section-head'
import type { EventView } from '@/data/event'
import { stripPoints } from '@/domain/route-strip'
import { AcrossStrip, DownStrip } from './route-drawing'
import styles from './route-strip.module.css'

/** The route as a strip, across the page or down a small screen; what it draws, its label says. */
export function RouteStrip({ route }: Pick<EventView, 'route'>) {
  const { lengthKm, points } = stripPoints(route.lengthKm, route.checkpoints)
  if (points.length === 0) return null
  const said = points.map(({ label, name, km }) => `${km}公里处${label}${name}`).join('，')
  const label = `路线图，全长${lengthKm}公里：${said}。`
  return (
    <section className={styles.route} aria-labelledby="route">
      <SectionHead id="route" title={`路线（全长${lengthKm}公里）`} />
      <AcrossStrip points={points} label={label} />
      <DownStrip points={points} label={label} />
    </section>
  )
}
