import type { ServerProps } from 'payload'
import { mayImport } from '@/domain/page-drafts/choose-union'

/** 导入版面 in the admin's navigation, for those who may import. */
export function ImportNavLink({ user }: ServerProps) {
  const union = typeof user?.union === 'object' ? user.union?.id : user?.union
  if (!user || !mayImport({ id: user.id, roles: user.roles ?? [], union: union ?? null }))
    return null
  return (
    <a className="nav__link" href="/admin/import-page" id="nav-import-page">
      <span className="nav__link-label">导入版面</span>
    </a>
  )
}
