import type { Problem } from '@/domain/page-drafts/head'

/** An answer that refuses, with the field each sentence belongs to. */
export const refusal = (status: number, problems: Problem[]) =>
  Response.json({ problems }, { status, headers: { 'Cache-Control': 'no-store' } })

export const sentence = (status: number, message: string, field = 'text') =>
  refusal(status, [{ field, message }])

export const TOO_LARGE = '文件超过 2 MB，不像是一个版面的文字，请拆分后再导入。'
