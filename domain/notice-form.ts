import type { NoticeTemplate } from './notice'

/** One question of a notice's form. */
export type NoticeField = {
  name: string
  label: string
  hint?: string
  maxLength: number
  /** `text`: sentences, on several lines, ended with a mark; `choice`: one of the options. */
  kind: 'line' | 'text' | 'choice'
  options?: readonly string[]
  isOptional?: true
}

export type NoticeForm = {
  /** Last part of the form's address. */
  slug: string
  intro: string
  /** How the answers become the notice: `{name}` is an answer, what stands in `[…]` goes when its answer is empty. */
  pattern: string
  fields: readonly NoticeField[]
  /** What the desk will want to see. */
  papers: string
}

const COMPANY: NoticeField = {
  name: 'company',
  label: '单位名称',
  hint: '与营业执照一致。',
  maxLength: 60,
  kind: 'line',
}
const CODE: NoticeField = {
  name: 'code',
  label: '统一社会信用代码',
  maxLength: 18,
  kind: 'line',
}
const DECISION: NoticeField = {
  name: 'decision',
  label: '依据',
  maxLength: 10,
  kind: 'choice',
  options: ['股东会决议', '股东决定', '投资人决定', '主管单位批准'],
}
const CALL: readonly NoticeField[] = [
  {
    name: 'person',
    label: '公告联系人',
    hint: '登在报上，可只写姓氏，如“裘女士”。',
    maxLength: 20,
    kind: 'line',
  },
  { name: 'telephone', label: '公告电话', hint: '登在报上。', maxLength: 30, kind: 'line' },
]
const ISSUER: NoticeField = {
  name: 'issuer',
  label: '落款',
  hint: '发布的单位或个人。',
  maxLength: 60,
  kind: 'line',
}
const words = (label: string): NoticeField => ({
  name: 'body',
  label,
  hint: '最多500字；更长的请打电话。',
  maxLength: 500,
  kind: 'text',
})

/** The forms of the desk, by what is printed. */
export const NOTICE_FORMS: Record<NoticeTemplate, NoticeForm> = {
  lostCertificate: {
    slug: 'lost-certificate',
    intro: '证件、执照、公章、票据等遗失，声明作废。',
    pattern: '{owner}遗失{item}[，编号{number}]，声明作废。',
    fields: [
      {
        name: 'owner',
        label: '遗失者',
        hint: '单位全称，或本人姓名。',
        maxLength: 60,
        kind: 'line',
      },
      {
        name: 'item',
        label: '遗失物',
        hint: '如“营业执照副本”“公章一枚”。几样一起遗失，用顿号隔开。',
        maxLength: 100,
        kind: 'line',
      },
      {
        name: 'number',
        label: '编号',
        hint: '证件或票据上的号码。身份证号只写后四位。',
        maxLength: 60,
        kind: 'line',
        isOptional: true,
      },
    ],
    papers: '单位带营业执照复印件（加盖公章），个人带身份证。',
  },
  announcement: {
    slug: 'announcement',
    intro: '通知公众的事项：施工、停业、征集意见等。',
    pattern: '{body}特此公告。{issuer}',
    fields: [words('公告内容'), ISSUER],
    papers: '发布单位的介绍信或营业执照复印件（加盖公章）。',
  },
  deregistration: {
    slug: 'deregistration',
    intro: '公司、合作社、民办机构注销前通知债权人。',
    pattern:
      '{company}（统一社会信用代码：{code}）经{decision}，拟向登记机关申请注销登记，清算组已成立。请债权人自本公告见报之日起四十五日内向清算组申报债权。联系人：{person}，电话：{telephone}。特此公告。',
    fields: [COMPANY, CODE, DECISION, ...CALL],
    papers: '营业执照复印件、股东会决议复印件（均加盖公章）。',
  },
  capitalReduction: {
    slug: 'capital-reduction',
    intro: '公司减少注册资本前通知债权人。',
    pattern:
      '{company}（统一社会信用代码：{code}）经{decision}，注册资本由人民币{from}万元减至{to}万元。请债权人自本公告见报之日起四十五日内要求公司清偿债务或者提供相应担保。联系人：{person}，电话：{telephone}。特此公告。',
    fields: [
      COMPANY,
      CODE,
      DECISION,
      { name: 'from', label: '原注册资本（万元）', maxLength: 15, kind: 'line' },
      { name: 'to', label: '减资后注册资本（万元）', maxLength: 15, kind: 'line' },
      ...CALL,
    ],
    papers: '营业执照复印件、股东会决议复印件（均加盖公章）。',
  },
  statement: {
    slug: 'statement',
    intro: '就一件事公开说明立场或更正误传。',
    pattern: '{body}特此声明。{issuer}',
    fields: [words('声明内容'), ISSUER],
    papers: '单位带营业执照复印件（加盖公章），个人带身份证。',
  },
}

/** The kind of notice whose form stands at `/notices/new/SLUG`; null where none does. */
export function templateAt(slug: string): NoticeTemplate | null {
  const found = Object.entries(NOTICE_FORMS).find(([, form]) => form.slug === slug)
  return found ? (found[0] as NoticeTemplate) : null
}
