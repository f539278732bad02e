import type { ServerProps } from 'payload'
import { actorFrom } from '@/domain/actor'
import { mayContribute } from '@/domain/contribute'

/** 导入版面 in the admin's navigation, for those who may import. */
export function ImportNavLink({ user }: ServerProps) {
  if (!mayContribute(actorFrom(user))) return null
  return (
    <a className="nav__link" href="/admin/import-page" id="nav-import-page">
      <span className="nav__link-label">导入版面</span>
    </a>
  )
}
