import type { ServerProps } from 'payload'
import { actorFrom } from '@/domain/actor'
import { mayContribute } from '@/domain/contribute'
import './start-here.css'

/** Above the dashboard: what most days begin with. */
export function StartHere({ user }: ServerProps) {
  const isContributor = mayContribute(actorFrom(user))
  return (
    <nav className="start-here" aria-label="常用">
      {isContributor && <a href="/admin/import-page">导入版面</a>}
      {isContributor && <a href="/admin/collections/articles/create">写稿</a>}
      <a href="/account">我的账号</a>
      <a href="/">看网站</a>
    </nav>
  )
}
