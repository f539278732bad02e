import type { Span } from './event-occurrence'

type Turning = Span & {
  sessions: readonly Span[]
  registration: { opensAt: string | null; closesAt: string | null }
}

/** The instants (ISO 8601) at which the page of an event says something else: windows open and close, sessions begin and end. */
export const turnsOf = ({ start, end, sessions, registration }: Turning): string[] =>
  [
    registration.opensAt,
    registration.closesAt,
    ...[{ start, end }, ...sessions].flatMap((span) => [span.start, span.end]),
  ].filter((instant) => instant !== null)
