import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/**
 * One row for each signed-in browser. The browser's cookie holds a random session id, this table only
 * its SHA-256: a leaked backup signs nobody in. Deleting a row ends that session on its next request.
 */
export const sessions: CollectionConfig = {
  slug: 'sessions',
  labels: { singular: '登录会话', plural: '登录会话' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'sidHash', type: 'text', required: true, unique: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'lastSeenAt', type: 'date', required: true },
    { name: 'userAgent', type: 'text', maxLength: 120 },
    // The password was right, and the code is still to come: nobody's session until then.
    { name: 'awaitsSecondFactor', type: 'checkbox', defaultValue: false },
  ],
}
