import { actorFrom } from '@/domain/actor'
import { mayContribute } from '@/domain/contribute'
import { getCurrentUser } from '../current-user'
import type { Importer } from './importer'

export type RequestImporter =
  | { kind: 'importer'; importer: Extract<Importer, { kind: 'staff' }> }
  | { kind: 'refused'; status: 401 | 403; reason: string }

/** Who asks to import: read anew from the session; a request from another site has none. */
export async function importerOf(headers: Headers): Promise<RequestImporter> {
  const user = await getCurrentUser(headers)
  if (!user) return { kind: 'refused', status: 401, reason: '请先登录。' }
  if (!mayContribute(actorFrom(user))) {
    const reason = '导入版面须是通讯员、责任编辑、二审或总编。'
    return { kind: 'refused', status: 403, reason }
  }
  return { kind: 'importer', importer: { kind: 'staff', user } }
}
