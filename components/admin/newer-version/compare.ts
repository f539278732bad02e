import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import type { RichTextState } from '@/domain/rich-text'
import { compareFields, type FieldConflict } from '@/domain/save-conflict/compare-fields'
import { type BodyPart, compareBodies } from '@/domain/save-conflict/merge-body'

export type StoredStory = Record<string, unknown> & { updatedAt: string }
export type Comparison = { fields: FieldConflict[]; body: BodyPart[] }

/** What stands in the form against what somebody else has stored, both begun from what the form was opened with. */
export function compareWithForm(form: FormState, theirs: StoredStory): Comparison {
  const mine = reduceFieldsToValues(form, true)
  const opened = Object.entries(form).map(([path, field]) => [
    path,
    { ...field, value: field.initialValue },
  ])
  const base = reduceFieldsToValues(Object.fromEntries(opened), true)
  return {
    fields: compareFields(mine, theirs, base),
    body: compareBodies(bodyOf(mine), bodyOf(theirs), bodyOf(base)),
  }
}

export const bodyOf = (story: Record<string, unknown>) =>
  story.body as RichTextState | null | undefined
