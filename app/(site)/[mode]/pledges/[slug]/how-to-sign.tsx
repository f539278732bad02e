import { SectionHead } from '@/components/section-head'
import { SignedCount } from '@/components/signed-count'
import { Unbroken } from '@/components/unbroken'
import type { UnionView } from '@/data/unions'
import { phoneHref } from '@/domain/phone-link'
import type { Signed } from '@/domain/signed-words'
import styles from './pledge.module.css'

type Props = { union: UnionView; signed: Signed | null }

/** How many have signed, and where one signs today: with the union that launched the pledge. */
export function HowToSign({ union, signed }: Props) {
  const { phone, hours } = union.contact
  return (
    <section aria-labelledby="sign">
      <SectionHead id="sign" title="签名" />
      <SignedCount signed={signed} />
      <p className={styles.sign}>
        网上签名尚未开通。现在签名，请与<a href={`/unions/${union.slug}`}>{union.name}</a>联系
        {phone && (
          <>
            ，电话{' '}
            <a className={styles.call} href={phoneHref(phone)}>
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
