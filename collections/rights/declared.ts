import { readFileSync, writeFileSync } from 'node:fs'
import { type Cells, parseTables, renderTable } from './table'

const DOCUMENT = new URL('../../docs/rights.md', import.meta.url)

/** What docs/rights.md declares, by collection, global or `api`. */
export const readDeclared = () => parseTables(readFileSync(DOCUMENT, 'utf8'))

/** Writes what was found; subjects with the same table share one. The words above the tables stay. */
export function writeDeclared(found: ReadonlyMap<string, Cells>) {
  const [preface = ''] = readFileSync(DOCUMENT, 'utf8').split(/^## /m)
  const headings = new Map<string, string[]>()
  for (const [name, cells] of found) {
    const table = renderTable(cells)
    headings.set(table, [...(headings.get(table) ?? []), name])
  }
  const sections = [...headings].map(([table, names]) => `## ${names.join(', ')}\n\n${table}\n`)
  writeFileSync(DOCUMENT, `${preface.trimEnd()}\n\n${sections.join('\n')}`)
}
