import type { EmailAdapter } from 'payload'
import { log } from './log'

/** Without an SMTP server a message is one line in the log; the address stays out of it. */
export const logEmail: EmailAdapter = () => ({
  name: 'log',
  defaultFromAddress: 'no-reply@localhost',
  defaultFromName: '工汇',
  sendEmail: async ({ subject }) => log.info(`没有邮件服务器，邮件没有寄出：${subject ?? ''}`),
})
