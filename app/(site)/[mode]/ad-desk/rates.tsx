import { SectionHead } from '@/components/section-head'
import type { AdDeskView } from '@/data/site'
import styles from './ad-desk.module.css'

export function Rates({ rates }: Pick<AdDeskView, 'rates'>) {
  if (rates.length === 0) return null
  return (
    <section aria-labelledby="rates">
      <SectionHead id="rates" title="价目" />
      <table className={styles.rates} aria-labelledby="rates">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">项目</th>
            <th scope="col">价格</th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ item, price }) => (
            <tr key={item}>
              <th scope="row">{item}</th>
              <td>{price}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
