import type { DocumentTabCondition } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from '../access/actor'

const runsEvents: DocumentTabCondition = ({ req }) => hasRole(actorOf(req), 'editor', 'chief')

/** Beside an event's form, for those who run events: who registered. Its doors check for themselves. */
export const registrationDesk = {
  Component: '@/components/admin/registrations/registrations-view#RegistrationsView',
  path: '/registrations',
  tab: { label: '报名名单', href: '/registrations', order: 50, condition: runsEvents },
} as const
