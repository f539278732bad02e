import type { ServerProps } from 'payload'
import { actorFrom } from '@/domain/actor'
import { viewsScopeOf } from '@/domain/page-view'
import { MostViewedList } from './most-viewed-list'

/** 阅读量 under the dashboard: what was read most in thirty days, for those who may know it. */
export function MostViewed({ user }: ServerProps) {
  const scope = viewsScopeOf(actorFrom(user))
  if (scope.kind === 'none') return null
  return <MostViewedList whose={scope.kind === 'all' ? '全部工会' : '本工会'} />
}
