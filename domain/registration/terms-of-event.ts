import type { EventStatus, RegistrationMode } from '../event'
import { startOfShanghaiDay } from '../shanghai-day'
import type { AttendedHow, Pool, Promotion, Question, QuestionKind, Terms } from './terms'

/** Until an editor says otherwise: three months after the event (events.md, "Personal data"). */
export const RETENTION_DAYS = 90

type Capacity = { id?: string | null; name: string; capacity?: number | null }

export type StoredEvent = {
  _status?: 'draft' | 'published' | null
  startDate: string
  endDate?: string | null
  eventStatus: EventStatus
  sessions?: Capacity[] | null
  registration: {
    mode: RegistrationMode
    opensAt?: string | null
    closesAt?: string | null
    capacity?: number | null
    perSession?: boolean | null
    strata?: Capacity[] | null
    waitlist?: number | null
    promotion?: Promotion | null
    offerHours?: number | null
    attendedEvent?: number | { id: number } | null
    attendedHow?: AttendedHow | null
    walkIns?: boolean | null
    rosterOnDevices?: boolean | null
    retentionDays?: number | null
    questions?:
      | {
          id?: string | null
          label: string
          kind: QuestionKind
          /** one a line */
          choices?: string | null
          purpose: string
          required?: boolean | null
          sensitive?: boolean | null
          retentionDays?: number | null
        }[]
      | null
  }
}

/** What an event, as it is stored, says of registration; what was left open is filled in here and nowhere else. */
export function termsOfEvent(event: StoredEvent): Terms {
  const { registration } = event
  const { mode, attendedEvent } = registration
  const retentionDays = registration.retentionDays ?? RETENTION_DAYS
  return {
    mode,
    accepting:
      event._status === 'published' && event.eventStatus !== 'cancelled' && mode !== 'none',
    opensAt: registration.opensAt ?? null,
    closesAt: registration.closesAt ?? null,
    endsAt: event.endDate ?? startOfShanghaiDay(new Date(event.startDate), 1).toISOString(),
    pools: poolsOf(event),
    waitlist: mode === 'firstCome' || mode === 'approval' ? (registration.waitlist ?? 0) : 0,
    promotion: registration.promotion ?? 'offer',
    offerHours: registration.offerHours ?? 24,
    requiresEvent:
      typeof attendedEvent === 'object' ? (attendedEvent?.id ?? null) : (attendedEvent ?? null),
    attendedHow: registration.attendedHow ?? 'registered',
    walkIns: registration.walkIns ?? false,
    rosterOnDevices: registration.rosterOnDevices ?? false,
    retentionDays,
    questions: questionsOf(event, retentionDays),
  }
}

/** The groups where there are any, else the sessions where one registers for one of them, else the event itself. */
function poolsOf({ registration, sessions }: StoredEvent): Pool[] {
  if (registration.mode === 'none') return []
  const strata = registration.strata ?? []
  if (strata.length > 0) return strata.map(poolOf('stratum'))
  if (registration.perSession && sessions?.length) return sessions.map(poolOf('session'))
  return [{ kind: 'event', key: '', name: '', capacity: registration.capacity ?? null }]
}

const poolOf =
  (kind: 'session' | 'stratum') =>
  ({ id, name, capacity }: Capacity): Pool => ({
    kind,
    key: id ?? '',
    name,
    capacity: capacity ?? null,
  })

const questionsOf = ({ registration }: StoredEvent, longest: number): Question[] =>
  (registration.questions ?? []).map((question) => ({
    id: question.id ?? '',
    label: question.label,
    kind: question.kind,
    choices: question.kind === 'choice' ? linesOf(question.choices ?? '') : [],
    purpose: question.purpose,
    required: (question.required ?? false) && !question.sensitive,
    sensitive: question.sensitive ?? false,
    retentionDays: Math.min(question.retentionDays ?? longest, longest),
  }))

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]
