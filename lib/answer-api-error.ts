import type { APIError, Config } from 'payload'
import { isDatabaseAway } from './database-away'

type AfterError = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

const say = (message: string, status: number, data?: Record<string, unknown> | null) => ({
  response: { errors: [{ message, ...(data && { data }) }] },
  status,
})

/** What is no refusal of ours is said in a sentence that gives nothing away; the log has the rest. */
export const answerApiError: AfterError = ({ error }) => {
  if (isDatabaseAway(error)) return say('暂时不可用，请稍后再试。', 503)
  if (isUnreadable(error)) return say('请求里有读不懂的内容，请检查后再试。', 400)
  const { data, isPublic, message, status = 500 } = error as Partial<APIError>
  if (!(isPublic ?? status < 500)) return say('出了点问题，没有办成，请稍后再试。', 500)
  // Payload's own words for a document that somebody else has open are in English.
  if (status === 423) return say('另一位同事正在修改这份内容，等对方保存或离开后再存。', 423)
  // Payload prints the words of a refusal by the name of its class, which the production build takes away.
  return isOfFields(data) || !message ? undefined : say(message, status, data)
}

/** What is wrong with which field. */
const isOfFields = (data: unknown) => typeof data === 'object' && data !== null && 'errors' in data

/** What PostgreSQL says of a value that no column can hold: not of that type, beyond its range, the character zero. */
const UNREADABLE = /^(22P02|22003|22021|22007|22008|42883)$/

function isUnreadable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return (typeof code === 'string' && UNREADABLE.test(code)) || isUnreadable(cause)
}
