import type { ServerProps } from 'payload'
import { mayImport } from '@/domain/page-drafts/choose-union'
import './start-here.css'

/** Above the dashboard: what most days begin with. */
export function StartHere({ user }: ServerProps) {
  const union = typeof user?.union === 'object' ? user.union?.id : user?.union
  const isImporter =
    user && mayImport({ id: user.id, roles: user.roles ?? [], union: union ?? null })
  return (
    <nav className="start-here" aria-label="常用">
      {isImporter && <a href="/admin/import-page">导入版面</a>}
      {isImporter && <a href="/admin/collections/articles/create">写稿</a>}
      <a href="/account">我的账号</a>
      <a href="/">看网站</a>
    </nav>
  )
}
