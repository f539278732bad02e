import type { Access, FieldAccess } from 'payload'
import { hasRole } from '@/domain/roles'

export const isAdmin: Access = ({ req }) => hasRole(req.user, 'admin')

/** Anyone signed in reads their own row; an administrator reads all. */
export const isSelfOrAdmin: Access = ({ req }) => {
  if (!req.user) return false
  if (hasRole(req.user, 'admin')) return true
  return { id: { equals: req.user.id } }
}

export const isAdminField: FieldAccess = ({ req }) => hasRole(req.user, 'admin')

/** Closed to REST and admin alike; only the server's own code (overrideAccess) gets past it. */
export const nobody = (): boolean => false
