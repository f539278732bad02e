import type { Role } from './roles'

/** The facts a rule needs to know of whoever acts; the public is null. */
export type Actor = { id: number; roles: readonly Role[]; union: number | null }
