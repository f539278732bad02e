import { ORGANISATION_ROLES, type OrganisationRole } from './event'

/**
 * Organisations under their role, roles in the order of an invitation, organisations in the order in which they were
 * entered; a role that nobody has is left out.
 */
export function organisersByRole<O extends { role: OrganisationRole }>(
  organisations: readonly O[],
): { role: OrganisationRole; label: string; organisations: O[] }[] {
  return (Object.keys(ORGANISATION_ROLES) as OrganisationRole[])
    .map((role) => ({
      role,
      label: ORGANISATION_ROLES[role],
      organisations: organisations.filter((organisation) => organisation.role === role),
    }))
    .filter(({ organisations }) => organisations.length > 0)
}
