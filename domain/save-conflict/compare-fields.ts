/** The fields of a story besides its text, as the form calls them; where the value is words they are shown. */
const LABELS: Record<string, string> = {
  kicker: '引题',
  headline: '主题',
  deck: '副题',
  kind: '体裁',
  dateline: '电头',
  reporters: '记者',
  reporterTitle: '记者职务',
  correspondents: '通讯员',
  source: '转载来源',
  leadPhoto: '主图',
  photos: '组图',
  corrections: '更正',
  column: '栏目',
  publishedAt: '发布时间',
  slug: '网址',
  events: '相关活动',
  studios: '相关工作室',
  craftsmen: '相关工匠',
  pledges: '相关倡议',
}
const IN_WORDS = new Set([
  'kicker',
  'headline',
  'deck',
  'dateline',
  'reporters',
  'reporterTitle',
  'correspondents',
  'source',
])

export type FieldConflict = {
  name: string
  label: string
  /** null where the value is no words: it is seen in the form */
  mine: string | null
  theirs: string | null
  suggested: 'mine' | 'theirs'
}

type Story = Record<string, unknown>

/** The fields in which two versions of a story differ; suggested is the side that was changed since `base`. */
export function compareFields(mine: Story, theirs: Story, base: Story): FieldConflict[] {
  return Object.entries(LABELS)
    .filter(([name]) => canonical(mine[name]) !== canonical(theirs[name]))
    .map(([name, label]) => ({
      name,
      label,
      mine: IN_WORDS.has(name) ? inWords(mine[name]) : null,
      theirs: IN_WORDS.has(name) ? inWords(theirs[name]) : null,
      suggested: canonical(mine[name]) === canonical(base[name]) ? 'theirs' : 'mine',
    }))
}

/** The same for what is the same: without what is empty, the keys in one order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(canonical).join()}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, canonical(inner)] as const)
      .filter(([, inner]) => inner !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1))
    return entries.length === 0 ? '' : JSON.stringify(entries)
  }
  // A form has the number of rows where a list is empty.
  const isEmpty = value === null || value === undefined || value === '' || value === 0
  return isEmpty ? '' : JSON.stringify(value)
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('、')
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(inWords).filter(Boolean).join('，')
  return String(value ?? '')
}
