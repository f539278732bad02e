import { Facts } from '@/components/facts'
import type { StudioView } from '@/data/studios'
import { STUDIO_LEVELS } from '@/domain/studio'

export function StudioFacts({ studio }: { studio: StudioView }) {
  const { leader, employer, founded, field, level, union } = studio
  return (
    <Facts
      facts={[
        { label: '领衔人', value: leader },
        { label: '单位', value: employer },
        { label: '成立', value: founded && `${founded}年` },
        { label: '领域', value: field },
        { label: '级别', value: level && STUDIO_LEVELS[level] },
        { label: '工会', value: union && <a href={`/unions/${union.slug}`}>{union.name}</a> },
      ]}
    />
  )
}
