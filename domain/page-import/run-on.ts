/** The name of a body of people, as the first line of a headline set in two. */
const BODY =
  /(?:工会|委员会|联合会|协会|公司|集团|街道|医院|学校|学院|大学|法院|检察院|公安局|管理局|[区市县省]|部门|单位|社区|中心|支队|车间|工厂)$/
const VERB =
  /^(?:联合)?(?:举办|举行|召开|开展|启动|成立|推出|出台|发布|印发|部署|新增|建成|建立|设立|组织|邀请|慰问|走访|表彰|命名|打造|推进|推动|推行|实施|落实|提供|发放|拨付|投入|探索|创新|搭建|开通|上线|揭牌|挂牌|亮相|签订|签署|开设|开办|携手|荣获|获评|获批|当选|入选|为|向|将|让|把|送|获)/
const CANNOT_END =
  /(?:[,，、的和与及将对向在把让被以从为至]|举办|开展|打造|推进|荣获|获评|入选|获得|成为|助力|推出|新增|实施|走进|迈向|推动|加强|深化|完善|发布|助推)$/

/** Whether the second line of a headline goes on with the sentence of the first: they are one line, set without a blank. */
export function runsOn(first: string, second: string): boolean {
  return CANNOT_END.test(first) || leftOpen(first) || (BODY.test(first) && VERB.test(second))
}

/** An open quotation mark or bracket. */
export function leftOpen(text: string): boolean {
  const count = (c: string) => text.split(c).length
  return (
    count('“') > count('”') ||
    count('《') > count('》') ||
    count('(') + count('（') > count(')') + count('）')
  )
}

/** The lines of one headline: parted by a blank where each is a phrase of its own. */
export function joinHeadline(lines: string[]): string {
  return lines.reduce((whole, line, i) => {
    const before = lines[i - 1] ?? ''
    return i === 0 ? line : runsOn(before, line) ? whole + line : `${whole} ${line}`
  }, '')
}
