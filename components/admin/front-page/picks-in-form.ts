import type { FormState } from 'payload'
import type { Picks } from '@/domain/front-page'
import { relationId } from '@/domain/relation'

/** The picks as they stand in the form just now; a row in which nothing is chosen yet is none. */
export function picksInForm(fields: FormState): Picks {
  const rows = fields.secondary?.rows ?? []
  const secondary = rows.flatMap((_, place) => chosen(fields, `secondary.${place}.story`) ?? [])
  return { lead: chosen(fields, 'lead'), secondary }
}

const chosen = (fields: FormState, path: string) => relationId(fields[path]?.value)
