import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { findUnions, type UnionEntry } from '@/data/unions'
import { listTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { UNION_KINDS } from '@/domain/union'
import { treeOfUnions, type UnionNode } from '@/domain/union-tree'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './unions.module.css'

export const revalidate = false

export const metadata: Metadata = {
  title: '各级工会',
  description: '市总工会、区总工会、产业工会、街道工会和基层工会，各有自己的页面和联系方式。',
  alternates: { canonical: '/unions' },
}

export default async function UnionsPage() {
  const unions = await findUnions()
  await declareTags(listTag('unions'), ...tagsOfShown('unions', unions))

  return (
    <PageFrame>
      <PageTitle title="各级工会" intro="找到你的工会：电话、地址、最近的新闻和活动。" />
      {treeOfUnions(unions).map((node) => (
        <section key={node.union.id} className={styles.top}>
          <UnionHeading union={node.union} />
          <ul className={styles.below}>
            {node.children.map((child) => (
              <Branch key={child.union.id} node={child} />
            ))}
          </ul>
        </section>
      ))}
      {unions.length === 0 && (
        <EmptyState title="还没有工会" hint="管理员登记工会后，会列在这里。" />
      )}
    </PageFrame>
  )
}

function UnionHeading({ union }: { union: UnionEntry }) {
  return (
    <h2 className={styles.city}>
      <a href={`/unions/${union.slug}`}>{union.name}</a>
    </h2>
  )
}

function Branch({ node: { union, children } }: { node: UnionNode<UnionEntry> }) {
  return (
    <li>
      <p className={styles.name}>
        <a href={`/unions/${union.slug}`}>{union.name}</a>
        <span className={styles.kind}>{UNION_KINDS[union.kind]}</span>
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
