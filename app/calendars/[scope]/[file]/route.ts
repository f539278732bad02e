import { movedFile } from '@/app/moved-file'
import { calendarAddress, calendarAt } from '@/domain/calendar/calendar-address'
import { calendarEntries } from '@/domain/calendar/calendar-entry'
import { keptFile } from '@/lib/kept-file'
import { absoluteAddress, siteOrigin } from '@/lib/site-address'
import { findCalendar } from '../../find-calendar'
import { writeCalendar } from '../../write-calendar'

// Kept like a page: the tags find it. What is long over leaves it by the hour.
export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Context = { params: Promise<{ scope: string; file: string }> }

/** The events of the city, of one kind or of one union, or one event alone, for calendar programs. */
export async function GET(_request: Request, { params }: Context) {
  const { scope, file } = await params
  return keptFile('text/calendar; charset=utf-8', async () => {
    const asked = calendarAt(scope, file)
    const found = asked && (await findCalendar(asked, new Date()))
    if (!asked) return null
    if (!found) {
      const from = `/${asked.scope}/${asked.name}`
      return movedFile(from, (now) => calendarAddress(asked.scope, now))
    }
    return writeCalendar({
      name: found.name,
      description: found.description,
      url: absoluteAddress(found.href),
      source: absoluteAddress(calendarAddress(asked.scope, asked.name)),
      entries: found.events.flatMap((event) => calendarEntries(event, siteOrigin())),
    })
  })
}
