/** Whose events a calendar holds; `events` is one event alone. */
export type CalendarScope = 'city' | 'kinds' | 'unions' | 'events'

/** `/calendars/unions/donghu.ics`; the city's own calendar is `/calendars/city/all.ics`. */
export const calendarAddress = (scope: CalendarScope, name = 'all'): string =>
  `/calendars/${scope}/${name}.ics`

/** The same for a calendar program to follow: it takes the address over and asks again by itself. */
export const webcalAddress = (origin: string, address: string): string =>
  origin.replace(/^https?:/, 'webcal:') + address

const SCOPES: readonly string[] = ['city', 'kinds', 'unions', 'events'] satisfies CalendarScope[]

/** What an address asks for; null when it is none of a calendar. */
export function calendarAt(
  scope: string,
  file: string,
): { scope: CalendarScope; name: string } | null {
  const name = /^([a-z0-9][a-zA-Z0-9-]*)\.ics$/.exec(file)?.[1]
  return name && SCOPES.includes(scope) ? { scope: scope as CalendarScope, name } : null
}
