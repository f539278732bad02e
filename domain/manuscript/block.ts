/** A piece of running text of one form; `href` is an address that a reader may follow. */
export type Run = { text: string; bold: boolean; href: string | null }

/** What a manuscript is made of, whatever program wrote it: no style, no size, no colour. */
export type ManuscriptBlock =
  | { kind: 'paragraph' | 'quote'; runs: Run[] }
  | { kind: 'heading'; level: 2 | 3; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'rule' }
  | { kind: 'picture'; src: string; alt: string }

export type Manuscript = {
  blocks: ManuscriptBlock[]
  /** How many tables were written out, a row a paragraph: the paper's body has none. */
  tables: number
}

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
