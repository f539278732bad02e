import { SectionHead } from '@/components/section-head'
import type { EventView } from '@/data/event'
import styles from './event.module.css'

/** What can be taken home, how many there are, and for what. */
export function Souvenirs({ souvenirs }: Pick<EventView, 'souvenirs'>) {
  if (souvenirs.length === 0) return null
  return (
    <section aria-labelledby="souvenirs">
      <SectionHead id="souvenirs" title="纪念品" />
      <ul className={styles.souvenirs}>
        {souvenirs.map(({ name, stock, rule }) => (
          <li key={name}>
            <p>
              <b>{name}</b>
              {stock !== null && <span className={styles.soft}>共{stock}份</span>}
            </p>
            {rule && <p>{rule}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
