import type { Sentence } from './sentences'

export type Organisations = {
  hosts: string[]
  organisers: string[]
  coOrganisers: string[]
  quote: string | null
}

const ORGANISATION =
  /(?:会|府|部|厅|局|委|办|社|院|校|学|司|团|台|站|中心|公司|工会|集团|协会|学会|组织|机构|单位|报|区|市|县|省|镇|街道|厂|馆|园|城|行|网|所|队|处|科|室|企业|联|庭)(?:[(（][^)）]*[)）])?$/u
const JOINT = '(?:联合|共同|携手|牵头|参与|具体|独家)*'
const FORMS: [keyof Omit<Organisations, 'quote'>, RegExp][] = [
  ['hosts', new RegExp(`(?:由|^|[,:])([^,。;:]{2,220}?)${JOINT}主办`, 'u')],
  ['organisers', new RegExp(`(?:由|^|[,:])([^,。;:]{2,320}?)${JOINT}承办`, 'u')],
  ['coOrganisers', new RegExp(`(?:由|^|[,:])([^,。;:]{2,220}?)${JOINT}协办`, 'u')],
]
const HELD =
  /(?:^|[,:])([^,。;:“”]{2,160}?)(?:联合|共同|携手)(?:举办|举行|开展|发起|组织|启动|主办)/u

/** Who stands behind an event by role: 主办 hosts, 承办 organisers, 协办 co-organisers; A、B联合举办 are hosts. */
export function organisationsOf(text: Sentence[]): Organisations {
  const result: Organisations = { hosts: [], organisers: [], coOrganisers: [], quote: null }
  for (const { printed, folded } of text) {
    for (const [role, form] of FORMS) {
      const words = printedGroup(form, printed, folded)
      if (words === null || result[role].length > 0) continue
      result[role] = listOf(words)
      if (result[role].length > 0) result.quote ??= printed
    }
  }
  if (result.hosts.length === 0) addJointHosts(result, text)
  return result
}

function addJointHosts(result: Organisations, text: Sentence[]): void {
  for (const { printed, folded } of text) {
    const hosts = listOf(printedGroup(HELD, printed, folded) ?? '')
    if (hosts.length === 0) continue
    result.hosts = hosts
    result.quote ??= printed
    return
  }
}

/** The first group of `form` as printed: folding keeps offsets. */
function printedGroup(form: RegExp, printed: string, folded: string): string | null {
  const match = form.exec(folded)
  if (!match?.[1]) return null
  const at = match.index + match[0].indexOf(match[1])
  return printed.slice(at, at + match[1].length)
}

/** A、B和C等单位 → [A, B, C]; 和 parts names only where an organisation ends in front of it. */
function listOf(words: string): string[] {
  const list = words
    .replace(/^.*?(?:活动|论坛|大赛|比赛|竞赛|会议|仪式)?由(?=\p{sc=Han})/u, '')
    .replace(/^(?:近日|日前|昨日|今日|当天|\d{1,2}月\d{1,2}日|当日)\s?/u, '')
    .replace(/等(?:\S{0,3}?(?:单位|部门|机构|家))?$/u, '')
  return list
    .split('、')
    .flatMap(splitAnd)
    .map((name) => name.trim())
    .filter((name) => name.length >= 3 && ORGANISATION.test(name))
}

function splitAnd(name: string): string[] {
  for (const match of name.matchAll(/[和与及]/gu)) {
    const [before, after] = [name.slice(0, match.index), name.slice(match.index + 1)]
    if (
      before.length >= 4 &&
      after.length >= 4 &&
      ORGANISATION.test(before) &&
      /会|局|公司|集团|政府|中心|部|委|院/.test(before.slice(-2))
    ) {
      return [before, ...splitAnd(after)]
    }
  }
  return [name]
}
