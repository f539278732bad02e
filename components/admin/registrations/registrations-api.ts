import type { RegistrationStatus } from '@/domain/registration/status'

export type DeskPool = {
  id: number
  name: string
  mode: string
  capacity: number | null
  taken: number
  waiting: number
}

/** A registration as the desk lists it: the number masked. Instants are ISO 8601. */
export type DeskRegistration = {
  id: number
  number: string
  status: RegistrationStatus
  pool: string | null
  name: string
  phone: string
  employer: string
  reason: string | null
  offeredUntil: string | null
  createdAt: string
  position: number | null
  arrivedAt: string | null
}

export type DeskList = {
  pools: DeskPool[]
  counts: { status: RegistrationStatus; people: number; arrived: number }[]
  total: number
  unsent: number
  registrations: DeskRegistration[]
}

export type Refused = { error: string }
const FAILED = '没有办成，请稍后再试。'
type Event = string | number

const send = (event: Event, path: string, data?: object) =>
  fetch(`/api/events/${event}/registrations${path}`, {
    cache: 'no-store',
    ...(data && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    }),
  }).catch(() => null)

async function refusalOf(response: Response | null): Promise<Refused> {
  const answer = await response?.json().catch(() => null)
  return { error: answer?.errors?.[0]?.message ?? FAILED }
}

async function ask<T extends object>(
  event: Event,
  path: string,
  data?: object,
): Promise<T | Refused> {
  const response = await send(event, path, data)
  return response?.ok ? response.json() : refusalOf(response)
}

export const findRegistrations = (
  event: Event,
  asked: { status: string; q: string; limit: number },
) => ask<DeskList>(event, `?${new URLSearchParams({ ...asked, limit: String(asked.limit) })}`)

/** `decide`, `cancel` and `message`: what comes back is a sentence, of success or of refusal. */
export async function actOnRegistrations(event: Event, act: string, data: object): Promise<string> {
  const answer = await ask<{ message: string }>(event, `/${act}`, data)
  return 'error' in answer ? answer.error : answer.message
}

export type Revealed = { phone: string | null; answers: { label: string; answer: string }[] }

export const reveal = (event: Event, registration: number, reason: string) =>
  ask<Revealed>(event, '/reveal', { registration, reason })

/** Hands the workbook to the browser. @returns a sentence */
export async function saveWorkbook(event: Event, data: object): Promise<string> {
  const response = await send(event, '/export', data)
  if (!response?.ok) return (await refusalOf(response)).error
  const name = /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = decodeURIComponent(name?.[1] ?? 'registrations.xlsx')
  link.click()
  URL.revokeObjectURL(link.href)
  return '已导出，并记入操作记录。用完请删除文件。'
}
