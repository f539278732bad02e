import { createDrafts, type DraftsResult } from '@/data/page-import/create-drafts'
import { findHouseImporter, findStaffImporter } from '@/data/page-import/find-importer'
import type { Draft } from '@/data/page-import/found'
import { takeEverything } from '@/domain/page-drafts/decision'
import { importPage } from '@/domain/page-import/import-page'

export type DraftOptions = {
  as?: string
  union?: string
  publication?: string
  date?: string
  number?: string
}

/** Makes the drafts of a page and says what became of it, line by line. Throws a sentence where it cannot. */
export async function makeDrafts(text: string, options: DraftOptions): Promise<string> {
  const found = options.as
    ? await findStaffImporter(options.as)
    : await findHouseImporter(options.union)
  if (found.kind === 'none') throw new Error(found.reason)
  const decision = takeEverything(importPage(text, options), text)
  const { publication, date, number } = decision.head
  const head = {
    ...decision.head,
    publication: options.publication ?? publication,
    date: options.date ?? date,
    number: options.number ?? number,
  }
  const made = report(await createDrafts({ ...decision, head }, found.importer))
  if (found.filedUnder === null) return made
  const unasked = options.union ? '' : '（未用 --as 或 --union 指明）'
  return `归入：${found.filedUnder}${unasked}\n${made}`
}

function report(result: DraftsResult): string {
  if (result.kind === 'incomplete') {
    const sentences = result.problems.map(({ message }) => message).join('')
    throw new Error(`${sentences}可用 --publication 报名、--date 2026-11-23、--number 版次 补上。`)
  }
  return [
    ...lines('报纸', [result.edition]),
    ...lines('稿件', result.articles),
    ...lines('活动', result.events),
    ...lines('创新工作室', result.studios),
    ...result.phones.map((p) => `${p.isNew ? '已提交' : '已有'}  登报咨询电话  ${p.number}`),
    ...result.notes.map((note) => `提示  ${note}`),
    summary([...result.articles, ...result.events, ...result.studios]),
  ].join('\n')
}

const lines = (label: string, drafts: Draft[]) =>
  drafts.map(({ isNew, title, id }) => `${isNew ? '新建' : '已有'}  ${label}  ${title}（${id}）`)

function summary(drafts: Draft[]): string {
  const made = drafts.filter(({ isNew }) => isNew).length
  return `新建草稿 ${made} 份，已有 ${drafts.length - made} 份；没有发布任何内容。`
}
