import type { ReactNode } from 'react'
import { Unbroken } from '@/components/unbroken'
import type { UnionEntry } from '@/data/unions'
import { phoneHref } from '@/domain/phone'
import { UNION_KINDS } from '@/domain/union'
import { countByKind, type UnionNode } from '@/domain/union-tree'
import styles from './unions.module.css'

type Props = { node: UnionNode<UnionEntry> }
type TreeProps = Props & { children?: ReactNode }

/** A union at the top, beside what illustrates it, and all below it, each with the telephone that reaches it. */
export function UnionTree({ node, children }: TreeProps) {
  const { union } = node
  const below = countByKind(node.children.map((child) => child.union))
  return (
    <section className={styles.top}>
      <div className={styles.opening}>
        {children}
        <div className={styles.city}>
          <h2>
            <a href={`/unions/${union.slug}`}>{union.name}</a>
          </h2>
          {below && <p>下辖{below}</p>}
          <Phone union={union} />
        </div>
      </div>
      <ul className={styles.below}>
        {node.children.map((child) => (
          <Branch key={child.union.id} node={child} />
        ))}
      </ul>
    </section>
  )
}

function Branch({ node: { union, children } }: Props) {
  return (
    <li>
      <p className={styles.name}>
        <a href={`/unions/${union.slug}`}>{union.name}</a>
        <span className={styles.kind}>{UNION_KINDS[union.kind]}</span>
        <Phone union={union} />
      </p>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.union.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Phone({ union: { phone, name } }: { union: UnionEntry }) {
  if (!phone) return null
  return (
    <a className={styles.phone} href={phoneHref(phone)}>
      <span className="visually-hidden">{name}电话：</span>
      <Unbroken text={phone} />
    </a>
  )
}
