import { ACTORS, type ActorName } from './actors'

/** operation → actor → what happens */
export type Cells = Map<string, Map<ActorName, string>>

/**
 * Reads the Markdown of docs/rights.md: under each `## heading` (names of collections or globals, comma-separated)
 * one table of operations by actors.
 */
export function parseTables(markdown: string): Map<string, Cells> {
  const tables = new Map<string, Cells>()
  let current: Cells = new Map()
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) {
      current = new Map()
      for (const subject of line.slice(3).split(',')) tables.set(subject.trim(), current)
    } else if (line.startsWith('| ') && !/^\|\s*(operation\b|:?-)/.test(line)) {
      const [operation = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      current.set(operation, new Map(ACTORS.map((actor, i) => [actor, cells[i] ?? ''])))
    }
  }
  return tables
}

export function renderTable(cells: Cells): string {
  const rows = [...cells].map(([operation, row]) =>
    line([operation, ...ACTORS.map((actor) => row.get(actor) ?? '')]),
  )
  return [line(['operation', ...ACTORS]), line(['---', ...ACTORS.map(() => '---')]), ...rows].join(
    '\n',
  )
}

const line = (cells: string[]) => `| ${cells.join(' | ')} |`

/** One sentence for each cell that is not as declared, and for each that is not declared or no longer exists. */
export function differences(declared: Cells | undefined, found: Cells): string[] {
  const sentences: string[] = []
  for (const [operation, row] of found) {
    for (const [actor, outcome] of row) {
      const wanted = declared?.get(operation)?.get(actor) ?? ''
      if (wanted === '') sentences.push(`${operation} × ${actor}: not declared (it is ${outcome})`)
      else if (wanted !== outcome)
        sentences.push(`${operation} × ${actor}: declared ${wanted}, but it is ${outcome}`)
    }
  }
  for (const operation of declared?.keys() ?? []) {
    if (!found.has(operation))
      sentences.push(`${operation}: declared, but no such operation exists`)
  }
  return sentences
}
