import { purgeRegistrations } from '@/data/registrations/purge'

// npm run purge: deletes the registrations whose retention is over, as serving processes do once a day by themselves.

const { events, registrations, answers } = await purgeRegistrations(new Date())
console.log(
  registrations + answers === 0
    ? '没有到期的个人信息。'
    : `已删除 ${events} 场活动的 ${registrations} 个报名，另有 ${answers} 个报名的到期答问；人数仍在。`,
)
process.exit(0)
