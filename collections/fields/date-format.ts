/** How the admin asks for and shows a moment: Payload's own default is American. */
export const dayAndTime = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
} as const

/** The same for a day without an hour. */
export const day = { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } } as const
