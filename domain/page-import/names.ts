const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿边扈燕冀郏浦尚农温别庄晏柴瞿阎慕连茹习宦艾鱼容古易慎戈廖庾终暨居衡耿满弘匡文寇禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚简饶空曾毋沙乜养鞠须丰巢关蒯相查荆红游竺权逯盖益桓仉督岳帅缑亢况郈琴商牟佘佴伯赏墨哈谯笪爱阳佟肖闫兰覃付代邸苑揭仝候萨麦卿冼邝植官揣由么亓丛初侍修光冉庆开忻战占',
)
const COMPOUND =
  /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|宇文|长孙|端木|夏侯|南宫|西门|独孤|申屠|濮阳|淳于|澹台|鲜于|闾丘|钟离|万俟|闻人|赫连|百里|东郭|纳兰|拓跋|呼延|轩辕)/
const NOT_A_NAME =
  /^(?:手记|观察|调查|走访|述评|探访|采访|体验|直击|来信|连线|日记|见闻|札记|亲历|培训|近日|日前|昨日|今日|今年|连日|今天|昨天|右[一二三]|左[一二三]|中间|资料|图片|照片|时下|时值|全文|全程|全市|全国|全省|全区|公司|广大|广告|国家|文字|文章|江苏|云南|安徽|海南|明天|都市|方便|高温|成立|成果|平安|经济|通讯|通过|向上|家园|有限|能源|和谐|关注|关于|连续|师傅|农民|水利|安全|安康|路线|东区|东城|开展|展示|庆祝|原载|才能|合作|布置|多地|存在|光荣|光明|台上|回家|简讯|简报|简介|快讯|时评|时政|时事|时讯|时光|文化|文艺|党建|国际|国内|国防|法治|法制|金融|财经|农业|农村|花絮|广场|广角|边走|严格|严肃|高温|高效|高质|强化|強化|全面|全力|方案|方式|路上|江边|水上|水下|石油|新增|应对|应急|应用|施工|施行|常态|常务)/

/** A plain Chinese name: known surname and one or two characters, a compound surname, or a name with ·. */
export function isName(token: string): boolean {
  if (/^\p{sc=Han}{1,8}(?:·\p{sc=Han}{1,8}){1,3}$/u.test(token)) return true
  if (!/^\p{sc=Han}{2,4}$/u.test(token) || NOT_A_NAME.test(token)) return false
  if (COMPOUND.test(token)) return token.length >= 3
  return token.length <= 3 && SURNAMES.has(token[0] ?? '')
}

/**
 * Names in printed order, or null when a token cannot be one. Papers space a two-character name out (张 晶) and part
 * names with blanks, 、 or nothing (张晶李小明). With `lenient` (inside a byline's brackets) any two to four Han will do.
 */
export function parseNames(text: string, lenient = false): string[] | null {
  const names: string[] = []
  for (const token of joinSingles(text.split(/[\s、,;/|&]+/u).filter(Boolean)) ?? [null]) {
    const split = token === null ? null : readToken(token, lenient)
    if (split === null) return null
    names.push(...split)
  }
  return names.length > 0 ? names : null
}

/**
 * Puts the parts of spaced names together: 张 晶, 陈 鲁 民, 容 若水 (a surname that OCR parted); null where a part is left over.
 * What a run of single characters reads as comes from the surnames in it.
 */
export function joinSingles(tokens: string[]): string[] | null {
  const names: string[] = []
  let singles = ''
  const flush = () => {
    const read = singles === '' ? [] : readSingles(singles)
    if (read !== null) names.push(...read)
    singles = ''
    return read !== null
  }
  for (const token of tokens) {
    if (/^\p{sc=Han}$/u.test(token)) singles += token
    else if (singles.length === 1 && isName(singles + token)) {
      names.push(singles + token)
      singles = ''
    } else {
      if (!flush()) return null
      names.push(token)
    }
  }
  return flush() ? names : null
}

function readSingles(run: string): string[] | null {
  if (run.length === 1) return null
  if (run.length === 2) return [run]
  return splitRun(run) ?? (run.length === 3 ? [run] : null)
}

function readToken(token: string, lenient: boolean): string[] | null {
  if (isName(token) && token.length < 4) return [token]
  if (/^\p{sc=Han}{4,9}$/u.test(token)) {
    const parts = splitRun(token)
    if (parts !== null) return parts
  }
  const pair = /^(\p{sc=Han}{2,3})和(\p{sc=Han}{2,3})$/u.exec(token)
  if (pair && isName(pair[1] ?? '') && isName(pair[2] ?? '')) return [pair[1] ?? '', pair[2] ?? '']
  if (isName(token)) return [token]
  return lenient && /^[\p{sc=Han}·]{2,4}$/u.test(token) && !NOT_A_NAME.test(token) ? [token] : null
}

/** 张晶李小明 → 张晶, 李小明: every piece must open with a surname; three-character pieces are tried first. */
function splitRun(run: string, dead: Set<number> = new Set()): string[] | null {
  if (run === '') return []
  if (COMPOUND.test(run) && run.length <= 4) return [run]
  if (dead.has(run.length)) return null
  for (const size of [3, 2]) {
    const head = run.slice(0, size)
    if (head.length < size || !isName(head)) continue
    const rest = splitRun(run.slice(size), dead)
    if (rest !== null) return [head, ...rest]
  }
  dead.add(run.length)
  return null
}
