import { surnameOf } from './surnames'
import { SURNAME_WORDS } from './words/surname-words'

// What may stand behind a name. Without it the letters go on and are a word of another kind.
const AFTER =
  /^(?:$|[，。、；：（(！？\s]|的|说|在|是|因|患|被|于|和|与|向|从|对|把|也|已|将|今年|一家|家|等|告诉|表示|介绍|获|收到|接受|住院|入院|出院|自|随|由|曾|刚|正|还|都|每|到|来|去|申请|得|拿|捧|站|坐)/
// Behind a name of three, which is seldom anything else, a verb may follow at once.
const AFTER_LONG =
  /^[出离落跌坠溺哭笑喊躺帮救捐参领送给办用写做读上考住吃穿打找有没只就才又再不想要能会可请带开回进走跑看听收发入报买卖受遭失身这那一两今昨前当以为所仍未]/
// What stands behind a name belongs to none: 李娜说.
const NO_NAME =
  /[说的在是因被和与向对也已将等告自随曾刚正还都每到来去患]$|某|先生|女士|同学|同志|师傅|老师/
const BEFORE = /(?:^|[^\p{sc=Han}]|[据由对为与和让请把向被是叫])$/u

// Beginnings with the character of a surname that are none even of three: words that run on, and joints (和家人).
// biome-ignore format: a table to read across
const ORDINARY: Record<string, string> = {
  安: '全排心静装宁', 白: '天血内', 包: '括含装扎', 常: '见常来去有年', 车: '辆', 成: '为功年长员绩',
  程: '度', 单: '独位', 党: '员组', 方: '便面阵队案向', 费: '用', 房: '屋',
  高: '兴度龄中一二三血', 甘: '愿', 古: '稀', 关: '于怀爱系注', 管: '理', 和: '谐家医父母老同其',
  花: '费', 华: '侨', 黄: '金', 计: '划', 季: '节', 简: '单', 江: '边', 解: '决释困',
  金: '额钱秋', 经: '常', 康: '复健', 雷: '雨', 连: '续夜忙', 龙: '舟', 路: '上过途',
  麻: '烦', 马: '上', 满: '意', 毛: '病衣', 米: '饭', 明: '显确年天白了亮', 宁: '愿', 牛: '奶',
  农: '村民', 平: '均时安', 强: '烈', 钱: '款', 曲: '折', 全: '部体家程', 任: '何务',
  荣: '获', 商: '量', 尚: '未在', 申: '请', 盛: '夏赞', 师: '傅生', 时: '间常刻期代候',
  史: '料', 石: '头油膏', 司: '机', 水: '平', 田: '间', 童: '年话', 万: '一元分',
  卫: '生', 温: '暖度', 文: '明化具', 武: '术', 席: '间', 向: '前他她医法', 项: '目',
  许: '多', 严: '重格', 阳: '光', 叶: '子酸', 易: '感怒于', 应: '当该急', 尤: '其',
  游: '客泳', 余: '下款年', 于: '是昨今凌当上本前次去', 查: '询房体', 张: '贴', 支: '持',
  周: '边围末', 庄: '重', 曾: '经在', 迟: '到', 从: '家医学小外车现', 燕: '窝', 汤: '药',
  梅: '花', 盘: '点', 施: '救治行工', 祝: '福贺', 谢: '绝意过', 左: '腿手肩臂脚侧右眼',
  凌: '晨', 齐: '声聚', 毕: '竟业', 何: '时处种', 顾: '虑客', 焦: '虑急躁', 舒: '适心服',
  陆: '续', 苏: '醒', 胡: '须', 颜: '面', 孔: '子', 段: '落',
}

/** The full name with which a text begins; null for other words, for 某 and forms of address, and for a name marked 化名. */
export function nameAtStart(text: string): string | null {
  const surname = surnameOf(text)
  if (surname === '' || ORDINARY[surname]?.includes(text[surname.length] ?? ' ')) return null
  for (const length of [surname.length + 2, surname.length + 1]) {
    const name = text.slice(0, length)
    const behind = text.slice(length)
    const ends = AFTER.test(behind) || (length > 2 && AFTER_LONG.test(behind))
    if (isName(name, length) && ends) return /^[（(]化名/.test(behind) ? null : name
  }
  return null
}

/** The full name with which a text ends. */
export function nameAtEnd(text: string): string | null {
  for (const length of [3, 2, 4]) {
    const name = text.slice(-length)
    const rest = surnameOf(name).length
    const isWhole =
      rest > 0 && length - rest <= 2 && length > rest && BEFORE.test(text.slice(0, -length))
    if (
      isName(name, length) &&
      isWhole &&
      !ORDINARY[name.slice(0, rest)]?.includes(name[rest] ?? ' ')
    )
      return name
  }
  return null
}

const isName = (name: string, length: number) =>
  name.length === length &&
  /^\p{sc=Han}+$/u.test(name) &&
  !NO_NAME.test(name) &&
  !(length === 2 && SURNAME_WORDS[name[0] ?? '']?.includes(name[1] ?? ' '))
