import { fold, tidy } from './fold'

const LABEL =
  /^[■□◆●★☆【[(<《·\s]*(广\s{0,4}告|公\s?益\s?广\s?告|分类广告|分类信息|广而告之|广告专版|专题广告|(?!特此)\p{sc=Han}{0,4}(?:启事|声明|公告)|登报启事|登报公告|声\s{0,4}明|启\s{0,4}事|公\s{0,4}告|拍卖公告|招标公告|注销公告|减资公告|招领启事|招聘|诚聘|招租|房屋出租|出租|转让|出售|求购|征婚|家政|寻人|寻物|挂\s{0,4}失|遗\s{0,4}失|讣\s?告)[】\])>》·\s]*$/u
const PHONE_CALL =
  /登报|刊登|广告(?:热线|咨询|部|招商|中心|电话|刊登|发布|代理|经营|投放|合作)|(?:挂失|公告|声明|启事)\S{0,6}(?:办理|受理)\S{0,4}(?:电话|热线)|(?:订报|订阅|征订|发行|招商)(?:热线|电话)\s?[:：]/u
const NOTICE =
  /声明作废|特此(?:声明|公告|通知)|(?:遗失|丢失).{0,60}作废|注销公告|减资公告|清算组|债权人.{0,30}申报|竞买|拍卖会/u
const GOES_ON =
  /\d{7,}|电话|热线|本版信息|查验|招标|投标|有意者|地址|网址|联系|微信|咨询|招聘|招租|出售|转让|遗失|声明|公告|注销|作废|特此|启事|清算|日期|单位:|有限公司$|(?:宣|宣传部|[处科室局]|委员会|工会|[支大]队)$|^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/u
const PHONE =
  /(?<![\dA-Za-z-])(?:(?:\+86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|[48]00[- ]\d{3}[- ]?\d{4}|[48]00\d{7}|\(?0\d{2,3}\)?\s?[-— ]?\s?\d{7,8}|[2-9]\d{6,7})(?![\dA-Za-z])/g
const OTHER_FIGURES =
  /(?:QQ|微信号?|编号|证号|代码|账号|卡号|邮编|执照)\s?[:：]?\s?[\dA-Za-z]{4,}/gi

/** 广告, 遗失声明 and the like alone on a line. */
export function isAdLabel(line: string): boolean {
  return LABEL.test(line)
}

/** A line that can only be the advertisement desk's or a notice's: 登报咨询电话, 声明作废. */
export function isAdLine(line: string): boolean {
  if (line.length > 400) return false
  return (
    (line.length <= 80 && PHONE_CALL.test(line) && phonesIn(line).length > 0) ||
    (line.length <= 300 && NOTICE.test(line))
  )
}

/** The desk's own line (登报热线：…): an advertisement of its own under somebody else's notice. */
export function isDeskLine(line: string): boolean {
  return (
    line.length <= 80 &&
    /^[■●☎\s]*(?:登报|刊登|广告|分类广告|挂失|公告办理)/u.test(line) &&
    PHONE_CALL.test(line)
  )
}

/** Whether a line under an advertisement's label still belongs to it. */
export function goesOnAdvertising(line: string): boolean {
  return line.length <= 400 && GOES_ON.test(line)
}

/** A heading that advertises: 招生简章, 公开招聘. */
export function isAdHeading(line: string): boolean {
  return /招生|简章|招聘|招租|招标|促销|优惠|特价|启事|公告/.test(line)
}

/** A line of an advertisement's foot: address, telephone, contact. */
export function isContact(line: string): boolean {
  return /^(?:地\s?址|电\s?话|联\s?系|热\s?线|网\s?址|微\s?信|邮\s?箱|咨\s?询)[^:]{0,6}:|\d{7,}/u.test(
    line,
  )
}

/** A contact line that is not the paper's own imprint. */
export function isAdvertisersContact(line: string): boolean {
  return isContact(line) && !/本报|报社|许可证|刊号|零售|邮发/.test(line)
}

/** Phone numbers as printed, half-width and without blanks and brackets. */
export function phonesIn(text: string): string[] {
  const folded = fold(text).replace(OTHER_FIGURES, ' ')
  // Seven or eight figures alone are as likely the number of a lost paper.
  const called = /电 ?话|热 ?线|咨询|联系|手机|登报|刊登|TEL/i.test(folded)
  const found = (folded.match(PHONE) ?? []).filter((p) => called || !/^\d{7,8}$/.test(p))
  return [
    ...new Set(
      found.map((p) =>
        p
          .replace(/\)(?=\d)/, '-')
          .replace(/[\s()]/g, '')
          .replace('—', '-'),
      ),
    ),
  ]
}

/** The block's label, or, where none is printed, the words in front of its phone number (登报咨询电话). */
export function adLabel(labels: string[], lines: string[]): string {
  const label = labels[0]
  if (label !== undefined)
    return (LABEL.exec(fold(tidy(label)))?.[1] ?? tidy(label)).replace(/\s/g, '')
  const line = fold(tidy(lines[0] ?? ''))
  if (/声明作废|(?:遗失|丢失).*作废/.test(line)) return '遗失声明'
  return /^([^\d:：]{2,16}?)\s?(?:[:：]|[(]?(?=\d{3}))/u.exec(line)?.[1] ?? '广告'
}
