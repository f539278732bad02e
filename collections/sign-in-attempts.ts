import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/**
 * Counts failed sign-ins for an account or an address, so that all instances share one count. Written
 * only by the guarded statements of data/sign-in-attempts.ts. `key` is a keyed hash: the table tells
 * nobody which accounts or addresses tried.
 */
export const signInAttempts: CollectionConfig = {
  slug: 'sign-in-attempts',
  labels: { singular: '登录尝试', plural: '登录尝试' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'failures', type: 'number', required: true },
    { name: 'lastAttemptAt', type: 'date', required: true, index: true },
    { name: 'blockedUntil', type: 'date', required: true },
  ],
}
