import { auditActionLabel, auditAddressLabel } from './audit-words'

type Entry = {
  id: number
  at: string
  actor?: { name: string } | number | null
  action: string
  collection: string
  document?: string | null
  address?: string | null
  before?: unknown
  after?: unknown
}

const HEAD = ['编号', '时间', '经办人', '操作', '对象', '对象编号', '来源地址', '原值', '新值']

/**
 * Entries of the audit log as the rows of a table, the head first.
 * @param subjects the Chinese name of each collection and global, by slug
 */
export const auditRows = (
  entries: readonly Entry[],
  subjects: Readonly<Record<string, string>>,
): string[][] => [
  HEAD,
  ...entries.map((entry) => [
    String(entry.id),
    inShanghai(entry.at),
    actorName(entry.actor),
    auditActionLabel(entry.action),
    subjects[entry.collection] ?? entry.collection,
    entry.document ?? '',
    auditAddressLabel(entry.address),
    json(entry.before),
    json(entry.after),
  ]),
]

function actorName(actor: Entry['actor']): string {
  if (!actor) return '系统'
  return typeof actor === 'number' ? `账号 ${actor}` : actor.name
}

const json = (value: unknown): string => (value ? JSON.stringify(value) : '')

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

const inShanghai = (time: string): string => SHANGHAI.format(new Date(time))
