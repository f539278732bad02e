import ICAL from 'ical.js'
import type { CalendarEntry } from '@/domain/calendar/calendar-entry'

const ZONE = 'Asia/Shanghai'
/** China has had one time and no summer time since 1991 (tz database, zone PRC). */
const VTIMEZONE = `BEGIN:VTIMEZONE\r\nTZID:${ZONE}\r\nBEGIN:STANDARD\r\nDTSTART:19910915T010000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0800\r\nTZNAME:CST\r\nEND:STANDARD\r\nEND:VTIMEZONE`
const OFFSET_MS = 8 * 3_600_000

/** How often programs may ask again. */
const REFRESH = 'PT1H'

type Calendar = {
  name: string
  description: string
  /** the page that it follows, and its own address; absolute */
  url: string
  source: string
  entries: readonly CalendarEntry[]
}

/** iCalendar (RFC 5545) with the names and the refresh interval of RFC 7986, and what older programs know them by. */
export function writeCalendar(calendar: Calendar): string {
  const file = new ICAL.Component('vcalendar')
  file.addPropertyWithValue('version', '2.0')
  file.addPropertyWithValue('prodid', '-//Gonghui//工汇//ZH')
  file.addPropertyWithValue('calscale', 'GREGORIAN')
  addText(file, 'name', calendar.name)
  addText(file, 'x-wr-calname', calendar.name)
  file.addPropertyWithValue('x-wr-timezone', ZONE)
  addText(file, 'description', calendar.description)
  addUri(file, 'url', calendar.url)
  addUri(file, 'source', calendar.source)
  addTyped(file, 'refresh-interval', 'duration', ICAL.Duration.fromString(REFRESH))
  addTyped(file, 'x-published-ttl', 'duration', ICAL.Duration.fromString(REFRESH))
  file.addSubcomponent(ICAL.Component.fromString(VTIMEZONE))
  for (const entry of calendar.entries) file.addSubcomponent(eventOf(entry))
  return `${file.toString()}\r\n`
}

function eventOf(entry: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', entry.uid)
  event.addPropertyWithValue('dtstamp', utc(entry.updated))
  event.addPropertyWithValue('created', utc(entry.created))
  event.addPropertyWithValue('last-modified', utc(entry.updated))
  event.addPropertyWithValue('sequence', entry.sequence)
  addLocal(event, 'dtstart', entry.start)
  if (entry.end) addLocal(event, 'dtend', entry.end)
  addText(event, 'summary', entry.summary)
  addText(event, 'description', entry.description)
  if (entry.location) addText(event, 'location', entry.location)
  addText(event, 'categories', entry.category)
  event.addPropertyWithValue('status', entry.status)
  event.addPropertyWithValue('url', entry.url)
  if (entry.stream) {
    const conference = addUri(event, 'conference', entry.stream)
    conference.setParameter('feature', 'VIDEO')
    conference.setParameter('label', '观看直播')
  }
  if (entry.sibling) {
    const related = event.addPropertyWithValue('related-to', entry.sibling)
    related.setParameter('reltype', 'SIBLING')
  }
  return event
}

/** RFC 5545 3.3.11 knows no control character in a text but the line's end, which the library writes as it should. */
const addText = (to: ICAL.Component, name: string, text: string) =>
  to.addPropertyWithValue(name, text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''))

const utc = (instant: string) => ICAL.Time.fromJSDate(new Date(instant), true)

/** On the city's clock, whatever clock this machine has. */
function addLocal(event: ICAL.Component, name: string, instant: string) {
  const onClock = new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 19)
  const property = event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(onClock))
  property.setParameter('tzid', ZONE)
}

function addTyped(to: ICAL.Component, name: string, type: string, value: unknown): ICAL.Property {
  const property = new ICAL.Property(name)
  property.resetType(type)
  property.setValue(value as string)
  to.addProperty(property)
  return property
}

const addUri = (to: ICAL.Component, name: string, address: string) =>
  addTyped(to, name, 'uri', address)
