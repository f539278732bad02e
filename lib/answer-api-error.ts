import type { APIError, Config } from 'payload'
import { isDatabaseAway } from './database-away'

type AfterError = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

const say = (message: string, status: number) => ({ response: { errors: [{ message }] }, status })

/** What is no refusal of ours is said in a sentence that gives nothing away; the log has the rest. */
export const answerApiError: AfterError = ({ error }) => {
  if (isDatabaseAway(error)) return say('暂时不可用，请稍后再试。', 503)
  const { isPublic, status = 500 } = error as Partial<APIError>
  // Payload's own words for this are in English.
  if (status === 423) return say('另一位同事正在修改这份内容，等对方保存或离开后再存。', 423)
  return (isPublic ?? status < 500) ? undefined : say('出了点问题，没有办成，请稍后再试。', 500)
}
