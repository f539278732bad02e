import type { Office } from '../context'
import { passageRule } from '../rule'
import type { Hit } from '../types'

// 副 before a title makes another of it.
const OTHER_TITLE = /(?:副|名誉|代|代理|执行|常务)$/
const FORMER = /(?:时任|原|前|曾任|历任|退休)[^，。、；]{0,12}$/

/**
 * Titles of office that the dated table does not give a person today: a known title straight before a name of the
 * table. 时任 and 原 name an earlier one. An empty table says nothing.
 */
export const offices = passageRule('offices', ({ offices: table, today }) => {
  const persons = [...new Set(table.map(({ person }) => person))]
  const titles = [...new Set(table.map(({ title }) => title))].sort((a, b) => b.length - a.length)
  return (text) =>
    persons.flatMap((person) => {
      const lines = table.filter((line) => line.person === person)
      return places(text, person).flatMap((start): Hit[] => {
        const before = text.slice(Math.max(0, start - 40), start)
        const title = titles.find((title) => before.endsWith(title))
        if (!title || holds(lines, title, today)) return []
        const ahead = before.slice(0, -title.length)
        if (FORMER.test(ahead) || OTHER_TITLE.test(ahead)) return []
        return [
          {
            start: start - title.length,
            end: start + person.length,
            level: 'blocking',
            reason: reasonOf(lines, title, person),
            suggestion: suggestionOf(lines, today),
          },
        ]
      })
    })
})

export const isCurrent = ({ since, until }: Office, today: string): boolean =>
  since <= today && (until === null || today <= until)

/** Every place at which a word stands in a text. */
export function places(text: string, word: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push(at)
  return found
}

const holds = (lines: Office[], title: string, today: string) =>
  lines.some((line) => line.title === title && isCurrent(line, today))

function reasonOf(lines: Office[], title: string, person: string): string {
  const line = lines.find((line) => line.title === title)
  if (!line) return `职务表中，${person}没有“${title}”这一职务。`
  return line.until
    ? `职务表中，${person}任“${title}”到${line.until}为止。`
    : `职务表中，${person}自${line.since}起任“${title}”。`
}

function suggestionOf(lines: Office[], today: string): string {
  const now = lines.filter((line) => isCurrent(line, today)).map(({ title }) => title)
  return now.length > 0 ? `改为“${now.join('、')}”` : '核对职务，往事写“时任”'
}
