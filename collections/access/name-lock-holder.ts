import type { CollectionAfterReadHook } from 'payload'

type Holder = { email?: string; name?: string; union?: unknown }

/**
 * Payload's note on a locked document prints the holder's e-mail, and the number of the account for everybody who does
 * not see that. In its place stands the name, in what is read of the lock alone.
 */
export const nameLockHolder: CollectionAfterReadHook = ({ doc }) => {
  const holder: Holder | number | undefined = doc.user?.value
  if (typeof holder === 'object' && holder.name) holder.email = holder.name
  return doc
}
