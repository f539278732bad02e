import { noteOnPaste } from '@/domain/manuscript/notes'
import { readHtml } from '@/domain/manuscript/read-html'
import { readText } from '@/domain/manuscript/read-text'
import { blocksToLexical } from '@/domain/manuscript/to-lexical'

/** The editor's own form: what is copied within it stays as it is. */
const OWN = 'application/x-lexical-editor'

/** What a paste brings, cleaned: the nodes to insert, and what to tell the author. null leaves it to the editor. */
export function cleaned(data: DataTransfer) {
  if (data.types.includes(OWN)) return null
  const html = data.getData('text/html')
  const manuscript = html
    ? readHtml(html)
    : { blocks: readText(data.getData('text/plain')), tables: 0 }
  const pictures = manuscript.blocks.filter(({ kind }) => kind === 'picture').length
  const nodes = blocksToLexical(manuscript.blocks, { newId, pictureOf: () => null })
  // A picture that comes as a file is uploaded; the editor does that.
  if (nodes.length === 0 && (pictures === 0 || data.files.length > 0)) return null
  return { nodes, note: noteOnPaste({ pictures, tables: manuscript.tables }) }
}

const newId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 24)
