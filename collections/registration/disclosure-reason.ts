import { z } from 'zod'

/** Why somebody wants to see what is masked; kept in the audit log. */
export const disclosureReason = z
  .string('请写明用途。')
  .trim()
  .min(4, '请写明用途，例如“集合点有变，逐一电话通知”；会记入操作记录。')
  .max(100, '用途不能超过 100 个字。')
