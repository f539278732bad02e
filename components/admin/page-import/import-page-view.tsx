import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { actorFrom } from '@/domain/actor'
import { mayContribute } from '@/domain/contribute'
import styles from './page-import.module.css'
import { PageImporter } from './page-importer'

/** 导入版面: a newspaper page's text becomes drafts. The endpoints check the rights again. */
export function ImportPageView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  const { user, i18n, payload } = req
  const allowed = mayContribute(actorFrom(user))
  return (
    <DefaultTemplate
      i18n={i18n}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className={styles.view}>
        <h1>导入版面</h1>
        {allowed ? (
          <PageImporter />
        ) : (
          <p>导入版面由通讯员、责任编辑、二审和总编使用；您的账号没有这项权限。</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
