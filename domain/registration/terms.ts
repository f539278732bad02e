import type { RegistrationMode } from '../event'

/** What happens to the head of the queue when a place falls free. */
export const PROMOTIONS = { offer: '先问本人，限时确认', confirm: '直接递补' } as const
export type Promotion = keyof typeof PROMOTIONS

/** What counts as having taken part in an earlier event. */
export const ATTENDED_HOW = { registered: '报名成功', checkedIn: '到场签到' } as const
export type AttendedHow = keyof typeof ATTENDED_HOW

export const QUESTION_KINDS = { text: '填写', choice: '单选' } as const
export type QuestionKind = keyof typeof QUESTION_KINDS

/** `id` names the answer; days are counted from the end of the event. */
export type Question = {
  id: string
  label: string
  kind: QuestionKind
  choices: string[]
  purpose: string
  required: boolean
  sensitive: boolean
  retentionDays: number
}

/** Whose places are counted together: all of the event's, a session's, or a group's. */
export type PoolKind = 'event' | 'session' | 'stratum'

/** `key` names the session or group within its event, and is empty for the event's own; `capacity` null: no limit. */
export type Pool = { kind: PoolKind; key: string; name: string; capacity: number | null }

/** What the counters and the form of registration are told of an event. Instants are ISO 8601. */
export type Terms = {
  mode: RegistrationMode
  /** whether anybody can register at all: published, not cancelled, and registration wanted */
  accepting: boolean
  opensAt: string | null
  closesAt: string | null
  endsAt: string
  pools: Pool[]
  waitlist: number
  promotion: Promotion
  offerHours: number
  requiresEvent: number | null
  attendedHow: AttendedHow
  walkIns: boolean
  /** whether the telephones at the door may keep the list, numbers masked */
  rosterOnDevices: boolean
  retentionDays: number
  questions: Question[]
}
