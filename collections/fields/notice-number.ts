import { sql } from 'drizzle-orm'
import type { PayloadRequest, TextField } from 'payload'
import { dayOf } from '@/domain/dates'
import { isNoticeNumber } from '@/domain/notice'
import { transactionOf } from '@/lib/transaction'

/** `2026-00017`: the year, and a sequence of the database's that gives no number twice. */
async function nextNumber(req: PayloadRequest): Promise<string> {
  const { rows } = await (await transactionOf(req)).execute<{ next: string }>(
    sql`SELECT nextval('notice_numbers')::text AS next`,
  )
  return `${dayOf(new Date()).slice(0, 4)}-${(rows[0]?.next ?? '').padStart(5, '0')}`
}

export const noticeNumberField: TextField = {
  name: 'number',
  type: 'text',
  label: '编号',
  required: true,
  unique: true,
  maxLength: 20,
  validate: (value: string | null | undefined) =>
    isNoticeNumber(value ?? '') || '编号只能用字、数字和连字符；new、follow 等本站自用的除外。',
  defaultValue: ({ req }: { req: PayloadRequest }) => nextNumber(req),
  hooks: { beforeDuplicate: [({ req }) => nextNumber(req)] },
}
