/** Kinds of events, as the public filters them. */
export const EVENT_KINDS = {
  forum: '论坛',
  talk: '宣讲',
  sport: '文体',
  matchmaking: '联谊',
  course: '课程',
  volunteering: '志愿服务',
  exhibition: '展览',
  other: '其他',
} as const
export type EventKind = keyof typeof EVENT_KINDS

/** schema.org EventStatusType. */
export const EVENT_STATUSES = {
  scheduled: '如期举行',
  postponed: '延期',
  rescheduled: '改期',
  movedOnline: '改为线上',
  cancelled: '取消',
} as const
export type EventStatus = keyof typeof EVENT_STATUSES

/** schema.org EventAttendanceModeEnumeration. */
export const ATTENDANCE_MODES = { offline: '线下', online: '线上', mixed: '线上线下' } as const
export type AttendanceMode = keyof typeof ATTENDANCE_MODES

/** How an organisation takes part in an event, in the order in which invitations name them. */
export const ORGANISATION_ROLES = { host: '主办', organiser: '承办', coOrganiser: '协办' } as const
export type OrganisationRole = keyof typeof ORGANISATION_ROLES

/** What stands at a point of a route. */
export const CHECKPOINT_KINDS = {
  start: '起点',
  supply: '补给站',
  turn: '折返点',
  finish: '终点',
  door: '入口',
} as const
export type CheckpointKind = keyof typeof CHECKPOINT_KINDS

/** How places are given away; `none` is an event that needs no registration. */
export const REGISTRATION_MODES = {
  none: '无需报名',
  firstCome: '先到先得',
  approval: '审核',
  lottery: '抽签',
} as const
export type RegistrationMode = keyof typeof REGISTRATION_MODES

export const isEventKind = (value: string): value is EventKind => Object.hasOwn(EVENT_KINDS, value)
