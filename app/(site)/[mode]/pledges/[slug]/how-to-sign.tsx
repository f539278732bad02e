import { SectionHead } from '@/components/section-head'
import { Unbroken } from '@/components/unbroken'
import type { UnionView } from '@/data/unions'
import { phoneHref } from '@/domain/phone-link'
import styles from './pledge.module.css'

/** Where a pledge is signed today: with the union that launched it. */
export function HowToSign({ union }: { union: UnionView }) {
  const { phone, hours } = union.contact
  return (
    <section aria-labelledby="sign">
      <SectionHead id="sign" title="怎样签名" />
      <p className={styles.sign}>
        网上签名尚未开通。现在签名，请与<a href={`/unions/${union.slug}`}>{union.name}</a>联系
        {phone && (
          <>
            ，电话
            <a href={phoneHref(phone)}>
              <Unbroken text={phone} />
            </a>
          </>
        )}
        {hours && (
          <>
            （<Unbroken text={hours} />）
          </>
        )}
        。
      </p>
    </section>
  )
}
