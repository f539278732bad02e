import { passageRule } from '../rule'
import { surnameOf } from '../surnames'
import type { Hit } from '../types'

const CUE =
  /(未成年人|患者|病人|受害人|受害者|被害人|伤者|死者|遇难者|低保户|低保对象|特困职工|困难职工|困难户|吸毒人员|艾滋病感染者|孤儿|小学生|初中生|留守儿童|服刑人员|犯罪嫌疑人家属|(?<!\d)(?:[1-9]|1[0-7])岁的?(?:男孩|女孩|儿童|少年|少女|学生|小学生|孩子)?|(?<![一二三四五六七八九十百])(?:[一二三四五六七八九]|十[一二三四五六七]?)岁的?(?:男孩|女孩|儿童|少年|少女|学生|小学生|孩子)?)(?:[，、：:]|叫|名叫)?/g
// What may stand behind a name. Without it the letters go on and are a word of another kind.
const AFTER_NAME =
  /^(?:$|[，。、；：（(！？\s]|的|说|在|是|因|患|被|于|和|与|向|从|对|把|也|已|将|今年|一家|家|等|告诉|表示|介绍|获|收到|接受|住院|入院|出院|自|随|由|曾|刚|正|还|都|每|到|来|去|申请|得|拿|捧|站|坐)/
// Behind a name of three, which is seldom anything else, a verb may follow at once.
const AFTER_LONG_NAME =
  /^[领送给办用写做读上考住吃穿打找有没只就才又再不想要能会可请带开回进走跑看听收发入报买卖受遭失身这那一两今昨前当以为所仍未]/

// Words that begin like a name.
const ORDINARY =
  /^(?:高兴|高度|高龄|方便|方面|安全|安排|安心|安静|常见|金额|温暖|于是|和谐|明显|明确|时间|时常|时刻|曾经|曾在|成为|成功|成年|成长|全部|全体|全家|全程|向前|应当|应该|许多|马上|平均|平时|平安|强烈|项目|满意|白天|黄金|周边|周围|周末|张贴|毛病|花费|任何|任务|万一|计划|包括|包含|包装|解决|解释|康复|连续|连夜|关于|关怀|关爱|关系|关注|管理|单独|单位|车辆|申请|水平|查询|游客|支持|文明|文化|路上|路过|华侨|农村|农民|司机|师傅|古稀|简单|连忙|米饭|阳光|党员|荣获|商量|明年|明天|江边|田间|石头|石油|金钱|易感|易怒|易于|甘愿|宁愿|尚未|尚在|经常|季节|盛夏|曲折|房屋|尤其|费用|席间|卫生|应急|师生|麻烦|迟到|白血|史料|龙舟|雷雨|严重|严格|万元|钱款|毛衣|康健|文具|童年|童话|武术|牛奶|程度|叶子|余下|余款|游泳|庄重|安装|包扎|向他|向她|向医|向法|和家|和医|和父|和母|和老|和同|和其|于昨|于今|于凌|于当|从)/

/**
 * Full names beside words for persons whose name a paper keeps back: children, patients, victims, people on relief. 某,
 * 化名, a nickname and a bare role are right. A hint: only an editor knows whether the person agreed.
 */
export const protectedPersons = passageRule(
  'protected-persons',
  () => (text) =>
    [...text.matchAll(CUE)].flatMap((match): Hit[] => {
      const start = match.index + match[0].length
      const name = nameAt(text.slice(start, start + 12))
      if (!name) return []
      return [
        {
          start,
          end: start + name.length,
          level: 'advisory',
          reason: `“${match[1]}”的真实姓名不宜公开（新华社禁用词规定第七条；《未成年人保护法》第一百零三条、《民法典》第一千零三十四条）。`,
          suggestion: `改为“${surnameOf(name)}某”，或注明化名、本人同意`,
        },
      ]
    }),
)

// What stands behind a name belongs to none: 李娜说.
const NO_NAME = /[说的在是因被和与向对也已将等告自随曾刚正还都每到来去患]$/

function nameAt(words: string): string | null {
  const surname = surnameOf(words)
  if (surname === '' || ORDINARY.test(words)) return null
  const lengths = [surname.length + 2, surname.length + 1]
  for (const length of lengths) {
    const name = words.slice(0, length)
    const behind = words.slice(length)
    if (
      name.length === length &&
      /^\p{sc=Han}+$/u.test(name) &&
      (AFTER_NAME.test(behind) || (length > 2 && AFTER_LONG_NAME.test(behind))) &&
      !NO_NAME.test(name)
    ) {
      return /某|先生|女士|同学|同志|师傅|老师/.test(name) || /^[（(]化名/.test(behind)
        ? null
        : name
    }
  }
  return null
}
