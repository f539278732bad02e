import { nameAtEnd, nameAtStart } from '../personal-name'
import { passageRule } from '../rule'
import { surnameOf } from '../surnames'
import type { Hit } from '../types'

const ROLES =
  '未成年人|患者|病人|受害人|受害者|被害人|伤者|死者|遇难者|遇害者|男童|女童|低保户|低保对象|特困职工|困难职工|困难户|吸毒人员|艾滋病感染者|孤儿|小学生|初中生|留守儿童|服刑人员|犯罪嫌疑人家属'
const CHILD = '(?:男孩|女孩|儿童|少年|少女|学生|小学生|孩子)?'
const AGES = `(?<!\\d)(?:[1-9]|1[0-7])岁的?${CHILD}|(?<![一二三四五六七八九十百])(?:[一二三四五六七八九]|十[一二三四五六七]?)岁的?${CHILD}`
const AHEAD = new RegExp(`(${ROLES}|${AGES})(?:[，、：:]|叫|名叫)?`, 'g')
const BEHIND = new RegExp(`[（(](${ROLES})[）)]`, 'g')

/**
 * Full names beside words for persons whose name a paper keeps back: children, patients, victims, people on relief. 某,
 * 化名, a nickname and a bare role are right. A hint: only an editor knows whether the person agreed.
 */
export const protectedPersons = passageRule('protected-persons', () => (text) => [
  ...[...text.matchAll(AHEAD)].flatMap(({ index, 0: words, 1: role = '' }) => {
    const start = index + words.length
    return hits(start, nameAtStart(text.slice(start, start + 12)), role)
  }),
  ...[...text.matchAll(BEHIND)].flatMap(({ index, 1: role = '' }) => {
    const name = nameAtEnd(text.slice(Math.max(0, index - 6), index))
    return hits(index - (name?.length ?? 0), name, role)
  }),
])

function hits(start: number, name: string | null, role: string): Hit[] {
  if (name === null) return []
  return [
    {
      start,
      end: start + name.length,
      level: 'advisory',
      reason: `“${role}”的真实姓名不宜公开（新华社禁用词规定第七条；《未成年人保护法》第一百零三条、《民法典》第一千零三十四条）。`,
      suggestion: `改为“${surnameOf(name)}某”，或注明化名、本人同意`,
    },
  ]
}
