import { SectionHead } from '@/components/section-head'
import type { AdDeskView } from '@/data/site'
import { NOTICE_TEMPLATES } from '@/domain/notice'
import { rateWords } from '@/domain/notice-price'
import styles from './ad-desk.module.css'

type Props = Pick<AdDeskView, 'rates' | 'noticeRates'>

/** What the form reckons with, in words, and what else the desk takes money for. */
export function Rates({ rates, noticeRates }: Props) {
  const rows = [
    ...noticeRates.map((rate) => ({
      item: NOTICE_TEMPLATES[rate.template],
      price: rateWords(rate),
    })),
    ...rates,
  ]
  if (rows.length === 0) return null
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
          {rows.map(({ item, price }) => (
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
