import { Facts } from '@/components/facts'
import { SectionHead } from '@/components/section-head'
import { Unbroken } from '@/components/unbroken'
import type { UnionView } from '@/data/unions'
import { phoneHref } from '@/domain/phone'
import type { UnionName } from '@/domain/union'
import styles from './union.module.css'

type Props = { union: UnionView; below: readonly UnionName[] }

/** How to reach it, and what stands above and below it. */
export function UnionContact({ union: { contact, parent }, below }: Props) {
  const { phone, address, email, hours } = contact
  return (
    <section aria-labelledby="contact">
      <SectionHead id="contact" title="联系工会" />
      <Facts
        facts={[
          {
            label: '电话',
            value: phone && (
              <a href={phoneHref(phone)}>
                <Unbroken text={phone} />
              </a>
            ),
          },
          { label: '地址', value: address },
          { label: '邮箱', value: email && <a href={`mailto:${email}`}>{email}</a> },
          { label: '办公时间', value: hours },
          { label: '上级', value: parent && <a href={`/unions/${parent.slug}`}>{parent.name}</a> },
          {
            label: '下级',
            value: below.length > 0 && (
              <ul className={styles.below}>
                {below.map(({ id, slug, name }) => (
                  <li key={id}>
                    <a href={`/unions/${slug}`}>{name}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </section>
  )
}
