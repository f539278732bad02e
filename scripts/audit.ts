import { findBrokenInvariants } from '@/data/registrations/invariants'
import { registrationPool } from '@/lib/registration-pool'

// npm run audit: whether the books of registration are kept (docs/decisions/0020-registration.md). Ends with 1 where
// they are not.

const sentences = await findBrokenInvariants(registrationPool())
for (const sentence of sentences) console.log(sentence)
console.log(
  sentences.length === 0
    ? '名额、候补、报名、签到和纪念品相符：没有超发，没有重复，没有插队。'
    : `共有 ${sentences.length} 处不符。`,
)
process.exit(sentences.length === 0 ? 0 : 1)
