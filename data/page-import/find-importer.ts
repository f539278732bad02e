import { actorFrom } from '@/domain/actor'
import { mayContribute } from '@/domain/contribute'
import { payload } from '@/lib/payload'
import type { Importer } from './importer'

/** `filedUnder`: the name of the union that a command of the house files under. */
export type ImporterFound =
  | { kind: 'found'; importer: Importer; filedUnder: string | null }
  | { kind: 'none'; reason: string }

/** The active account of an e-mail address, if it may import. */
export async function findStaffImporter(email: string): Promise<ImporterFound> {
  const { docs } = await (await payload()).find({
    collection: 'users',
    where: { and: [{ email: { equals: email } }, { status: { equals: 'active' } }] },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const user = docs[0]
  if (!user) return { kind: 'none', reason: `没有邮箱为 ${email} 的有效账号。` }
  if (!mayContribute(actorFrom(user))) {
    return {
      kind: 'none',
      reason: `账号 ${email} 不能导入版面：须是通讯员、责任编辑、二审或总编。`,
    }
  }
  return {
    kind: 'found',
    importer: { kind: 'staff', user: { ...user, collection: 'users' } },
    filedUnder: null,
  }
}

/** The house itself, filing under the union of that slug; without one, under the municipal union. */
export async function findHouseImporter(slug?: string): Promise<ImporterFound> {
  const { docs } = await (await payload()).find({
    collection: 'unions',
    where: slug ? { slug: { equals: slug } } : { kind: { equals: 'municipal' } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  if (docs[0]) {
    const { id, name } = docs[0]
    return { kind: 'found', importer: { kind: 'house', union: id }, filedUnder: name }
  }
  const reason = slug ? `没有网址名为 ${slug} 的工会。` : '还没有市总工会，请先在后台建立工会。'
  return { kind: 'none', reason }
}
