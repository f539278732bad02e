type Unsettled = { quote: string; reason: string; where: string; stoodByName: string | null }

const SHOWN = 20

/**
 * The sentence that refuses a submission or a sign-off, naming the first finding that holds it up.
 *
 * @param findings at least one, in reading order
 * @param answerable who may answer for them: 责任编辑以上, 广告部
 */
export function unsettledWords(findings: readonly Unsettled[], answerable: string): string {
  const [first] = findings
  if (!first) return ''
  const words = first.quote.length > SHOWN ? `${first.quote.slice(0, SHOWN)}……` : first.quote
  const named = words === '' ? first.where : `${first.where}“${words}”`
  const rest = findings.length > 1 ? `另有${findings.length - 1}处。` : ''
  const toDo = first.stoodByName
    ? `${first.stoodByName}已放过，签发前须由总编（提交人以外）确认或改正。`
    : `请改正，或由${answerable}写明理由放过。`
  return `校对没有通过：${named}，${first.reason}${toDo}${rest}`
}
