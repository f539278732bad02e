import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { isCalendarDay, startOfDay } from '@/domain/dates'

export const validateDay = (day: string | null | undefined): true | string =>
  isCalendarDay(day ?? '') || '请写成 2026-11-23 的样子，须是日历上有的日子。'

/**
 * An issue has its day from the beginning, as a draft too, which Payload does not validate: afterwards it cannot be
 * put right. `date`, by which issues are sorted, is the midnight in Shanghai with which that day begins.
 */
export const keepEditionDay: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const day = data.day ?? originalDoc?.day
  const verdict = validateDay(day)
  if (verdict === true) data.date = startOfDay(day).toISOString()
  else if (operation === 'create') {
    const errors = [{ path: 'day', message: verdict }]
    throw new ValidationError({ collection: 'editions', errors, req }, req.t)
  }
  return data
}
