import { Unbroken } from '@/components/unbroken'
import type { RegistrationForm } from '@/data/registrations/form'
import { placesWords } from '@/domain/registration/places-words'
import styles from './places.module.css'

type Props = {
  slug: string
  terms: RegistrationForm['terms']
  /** When the places were counted; null on a page that is kept: its script asks (public/scripts/places.js). */
  asOf: Date | null
}

/** The places there are, and how many of them are left, of each group or session. */
export function Places({ slug, terms, asOf }: Props) {
  const { pools } = terms
  return (
    <>
      <ul className={styles.places}>
        {pools.map((pool) => (
          <li key={pool.key}>
            <span>{pool.name || '名额'}</span>
            {pool.capacity !== null && <span>共 {pool.capacity} 个</span>}
            <b data-places={pool.key}>
              {asOf && <Unbroken text={placesWords(terms, pool, asOf)} />}
            </b>
          </li>
        ))}
      </ul>
      {!asOf && (
        <p data-places-elsewhere>
          现在还余多少，<a href={`/events/${slug}/register`}>在报名页上看</a>。
        </p>
      )}
    </>
  )
}
