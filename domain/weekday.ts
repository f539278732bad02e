/** Days of the week by their ISO number, as a select field keeps them. */
export const WEEKDAYS = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
} as const
export type Weekday = `${keyof typeof WEEKDAYS}`
