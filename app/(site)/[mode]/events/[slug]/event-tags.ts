import type { EventView } from '@/data/event'
import { docTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'

/** The tags of everything that the event itself prints: its picture, the unions and the earlier event it names. */
export function tagsOfEvent(event: EventView): string[] {
  const { attendedEvent } = event.registration
  const named = event.organisations.flatMap(({ union }) => union ?? [])
  return [
    ...tagsOfShown('events', [event]),
    ...tagsOfShown('unions', named),
    ...(attendedEvent ? [docTag('events', attendedEvent.id)] : []),
    ...(event.recap ? [docTag('articles', event.recap)] : []),
  ]
}
