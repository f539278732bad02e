import type { Metadata } from 'next'
import { CityMap, type DistrictOnMap } from '@/components/city-map'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { getMapDrawing } from '@/data/city-map'
import { findUnions, type UnionEntry } from '@/data/unions'
import { globalTag, listTag } from '@/domain/cache-tags'
import { cityMapOf } from '@/domain/city-map/city-map'
import { tagsOfShown } from '@/domain/shown-tags'
import { treeOfUnions } from '@/domain/union-tree'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { UnionTree } from './union-tree'

export const metadata: Metadata = {
  title: '各级工会',
  description: '市总工会、区总工会、产业工会、街道工会和基层工会，各有自己的页面和联系方式。',
  alternates: { canonical: '/unions' },
}

export default async function UnionsPage() {
  const [unions, drawing] = await Promise.all([findUnions(), getMapDrawing()])
  await declareTags(listTag('unions'), ...tagsOfShown('unions', unions), globalTag('site'))
  const map = cityMapOf(drawing, unions)

  return (
    <PageFrame>
      <PageTitle title="各级工会" intro="找到你的工会：电话、地址、最近的新闻和活动。" />
      {treeOfUnions(unions).map((node, place) => (
        <UnionTree key={node.union.id} node={node}>
          {map && place === 0 && (
            <CityMap map={map} label="城区图：选一个区，到它的总工会" districts={linksOf(unions)} />
          )}
        </UnionTree>
      ))}
      {unions.length === 0 && (
        <EmptyState title="还没有工会" hint="管理员登记工会后，会列在这里。" />
      )}
    </PageFrame>
  )
}

const linksOf = (unions: readonly UnionEntry[]): DistrictOnMap[] =>
  unions.map(({ id, slug, name }) => ({
    union: id,
    href: `/unions/${slug}`,
    note: '',
    words: name,
    shade: 1,
    current: false,
  }))
