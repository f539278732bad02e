/** What a registration can be; attendance is no state, it follows from check-ins (events.md, "States"). */
export const REGISTRATION_STATUSES = {
  pending: '待审核',
  entered: '待抽签',
  confirmed: '报名成功',
  waitlisted: '候补',
  offered: '待确认',
  rejected: '未通过',
  expired: '逾期未确认',
  cancelled: '已取消',
} as const
export type RegistrationStatus = keyof typeof REGISTRATION_STATUSES

/** Of these a person has one at an event. */
export const ACTIVE_STATUSES = ['pending', 'entered', 'confirmed', 'waitlisted', 'offered'] as const

/** These hold a place. */
export const HOLDING_STATUSES = ['confirmed', 'offered'] as const

export const isActive = (status: RegistrationStatus): boolean =>
  (ACTIVE_STATUSES as readonly string[]).includes(status)
