import { formatDateTime } from '../dates'
import { REGISTRATION_STATUSES, type RegistrationStatus } from './status'

/** The columns of an exported list, in the order in which unions keep theirs (events.md, "Files and feeds"). */
export const SHEET_COLUMNS = [
  '序号',
  '姓名',
  '手机号',
  '单位',
  '所属工会',
  '状态',
  '签到时间',
  '领取情况',
] as const

/** Of a registration. `phone` as it is to be printed; `arrivedAt` the first check-in, ISO 8601. */
export type ListedRegistration = {
  name: string
  phone: string
  employer: string
  union: string | null
  status: RegistrationStatus
  arrivedAt: string | null
  souvenirs: string[]
}

/** A list as rows of words, the head first: every cell is text, so that no figure is rounded and nothing is computed. */
export const sheetOf = (registrations: readonly ListedRegistration[]): string[][] => [
  [...SHEET_COLUMNS],
  ...registrations.map((each, i) => [
    String(i + 1),
    each.name,
    each.phone,
    each.employer,
    each.union ?? '',
    REGISTRATION_STATUSES[each.status],
    each.arrivedAt ? formatDateTime(each.arrivedAt) : '',
    each.souvenirs.join('、'),
  ]),
]
