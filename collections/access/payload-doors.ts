import type { CollectionConfig, FieldAccess, SanitizedConfig } from 'payload'
import { hasRole } from '@/domain/roles'
import { ownFieldOrAdministrators } from './accounts'
import { actorOf } from './actor'
import { nameLockHolder } from './name-lock-holder'
import { boundRows, refuseCrossing } from './query-limits'
import { refuseHiddenOrder } from './refuse-hidden-order'
import { nobody, nobodyField, staff } from './roles'

/*
 * Payload adds collections and doors of its own after ours, and opens them to any account. Here they are narrowed, on
 * the finished configuration, which is the only place where they can be reached.
 */

/** The takers' own locks; a chief or an administrator also takes over another's. */
const ownLocks: NonNullable<CollectionConfig['access']>['update'] = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  return hasRole(actor, 'chief', 'admin') || { 'user.value': { equals: actor.id } }
}

const fixed: { update: FieldAccess } = { update: nobodyField }

export function narrowPayloadDoors(config: SanitizedConfig): SanitizedConfig {
  for (const entity of [...config.collections, ...config.globals]) {
    // Where no versions are kept, asking for them was an error 500 to any account.
    if (!entity.versions) entity.access.readVersions = nobody
  }
  for (const { flattenedFields, hooks } of config.collections)
    hooks.beforeOperation.unshift(
      boundRows,
      refuseCrossing(flattenedFields),
      refuseHiddenOrder(flattenedFields),
    )
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) {
    // The admin lays locks on the server's side, for a form that the person may open. Laid by REST they would keep
    // anybody from any document.
    Object.assign(locks.access, { create: nobody, read: staff, update: ownLocks, delete: ownLocks })
    locks.hooks.afterRead.push(nameLockHolder)
    for (const field of locks.flattenedFields) {
      if (field.name === 'document' || field.name === 'globalSlug')
        Object.assign(field, { access: fixed })
    }
  }
  const accounts = config.collections.find(({ slug }) => slug === 'users')
  for (const field of accounts?.flattenedFields ?? []) {
    if (field.name === 'createdAt' || field.name === 'updatedAt')
      Object.assign(field, { access: { read: ownFieldOrAdministrators } })
  }
  const migrations = config.collections.find(({ slug }) => slug === 'payload-migrations')
  if (migrations)
    Object.assign(migrations.access, {
      create: nobody,
      read: nobody,
      update: nobody,
      delete: nobody,
    })
  // The jobs are run by the instances themselves (autoRun); nobody runs them by REST.
  config.jobs.access = { ...config.jobs.access, run: () => false }
  return config
}
