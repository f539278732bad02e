import { recordScan, type ScanAnswer } from '@/data/check-in/record-scan'
import { scansInput } from '@/domain/check-in/scan'
import { log } from '@/lib/log'
import { problem } from '@/lib/problem'
import { asSteward, noStore } from '../as-steward'
import { sentJson } from '../sent-json'

/**
 * `POST {scans: [{scan, checkpoint, souvenir?, code | number, device, at}]}` as a steward: what a telephone noted, in its
 * order. 200 with an answer for each (`outcome`: domain/check-in/outcome.ts); the same scan sent again has the same
 * answer. Where the database goes away on the way, those without an answer are to be sent again.
 */
export function POST(request: Request): Promise<Response> {
  return asSteward(
    request,
    async (steward) => {
      const typed = scansInput.safeParse(await sentJson(request))
      if (!typed.success)
        return problem(422, { reason: 'invalid', title: '内容有误', detail: '扫码记录读不懂。' })
      const answers: ScanAnswer[] = []
      for (const scan of typed.data.scans) {
        try {
          answers.push(await recordScan(steward, scan))
        } catch (error) {
          if (answers.length === 0) throw error
          log.warn('check-in: a batch was answered in part', error)
          break
        }
      }
      return Response.json({ answers }, noStore)
    },
    { lately: true },
  )
}
