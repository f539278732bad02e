// What a member of staff may be. One person may hold several roles in a small union.
export const ROLES = ['author', 'editor', 'reviewer', 'chief', 'admin'] as const

export type Role = (typeof ROLES)[number]

export const ROLE_LABELS: Record<Role, string> = {
  author: '通讯员',
  editor: '责任编辑',
  reviewer: '二审',
  chief: '总编',
  admin: '管理员',
}

/** True when the person holds at least one of `wanted`; nobody (null, undefined) holds none. */
export function hasRole(
  user: { roles?: readonly Role[] | null } | null | undefined,
  ...wanted: Role[]
): boolean {
  return wanted.some((role) => user?.roles?.includes(role))
}
