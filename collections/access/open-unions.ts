import type { Access } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

/** A union that was merged into another is closed: administrators alone still see it. */
export const openUnions: Access = ({ req }) =>
  hasRole(actorOf(req), 'admin') || { mergedInto: { exists: false } }
