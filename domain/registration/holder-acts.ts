import { isActive, type RegistrationStatus } from './status'

/** What the holder of a ticket can do with it. */
export type HolderAct = 'accept' | 'cancel' | 'correct' | 'forget'

type Facts = { status: RegistrationStatus; isErased: boolean; event: { endsAt: string } }

/**
 * Before the event is over: to take up what is offered, to leave, to correct what is kept. To have it erased, at any
 * time; of what is erased there is nothing more to do.
 */
export function actsOfHolder({ status, isErased, event }: Facts, now: Date): HolderAct[] {
  if (isErased) return []
  const takesPart = isActive(status) && new Date(event.endsAt) > now
  return [
    ...(takesPart && status === 'offered' ? (['accept'] as const) : []),
    ...(takesPart ? (['cancel', 'correct'] as const) : []),
    'forget',
  ]
}
