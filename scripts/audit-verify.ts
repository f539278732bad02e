import { parseArgs } from 'node:util'
import { z } from 'zod'
import { examineAuditLog } from '@/data/audit-chain'
import { type ChainHead, chainFindingText } from '@/domain/audit-chain'

// npm run audit:verify [-- --head POSITION:HASH]: whether the audit log is as it was written. Ends with 1 where it is
// not. `--head` is the last link as an earlier run printed it: an end that was cut off shows by nothing else.

const notedHead = z
  .string()
  .regex(/^[1-9]\d*:[0-9a-f]{64}$/, '请用 --head 给出先前记下的末环，形如“123:64位十六进制”。')
  .transform((text): ChainHead => {
    const [position, hash = ''] = text.split(':')
    return { position: Number(position), hash }
  })
  .optional()

async function verify(): Promise<boolean> {
  const { values } = parseArgs({ options: { head: { type: 'string' } } })
  const noted = notedHead.parse(values.head) ?? null
  const { entries, head, findings, holdsNoted } = await examineAuditLog(noted)
  for (const finding of findings) console.log(chainFindingText(finding))
  if (noted && !holdsNoted)
    console.log(`先前记下的第 ${noted.position} 环已不在链上：它或它以后的记录被截去或改写。`)
  const sound = findings.length === 0 && holdsNoted
  console.log(
    sound
      ? `操作记录共 ${entries} 条，环环相扣，没有改动、缺失或调换。`
      : `操作记录共 ${entries} 条，校验没有通过。`,
  )
  if (head) console.log(`末环 ${head.position}:${head.hash}（请另处记下，下次用 --head 核对。）`)
  return sound
}

try {
  process.exit((await verify()) ? 0 : 1)
} catch (error) {
  const sentence = error instanceof z.ZodError ? error.issues[0]?.message : (error as Error).message
  console.error(sentence)
  process.exit(1)
}
