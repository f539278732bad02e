import type { ChildNode, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { safeAddress } from '../rich-text'
import type { Manuscript } from './block'
import { type BlockWriter, blockWriter } from './block-writer'
import { boldness, isBlock, isElement, isUnread } from './element'
import { pictureIn } from './picture'
import { picturesIn, rowsOf, textIn } from './table'
import { tidyRuns } from './tidy-runs'
import { wordItem } from './word-item'

type Form = { bold: boolean; href: string | null; list: { of: unknown; ordered: boolean } | null }

/** Deeper nothing was written by hand, and a program could be led into the ground. */
const DEEPEST = 200

/**
 * What HTML of a word processor, of WeChat or of a web page says, freed of how it looked there: paragraphs, subheads,
 * bold, lists, links, pictures. A line break parts paragraphs, as an author means it. A table of several columns is
 * written out, a row a paragraph; one of a single column was a frame.
 */
export function readHtml(html: string): Manuscript {
  const writer = blockWriter()
  const read = { tables: 0 }
  const form: Form = { bold: false, href: null, list: null }
  walk(parseDocument(html).children, form, { writer, read, depth: 0 })
  writer.end()
  return { blocks: writer.blocks, tables: read.tables }
}

type Walk = { writer: BlockWriter; read: { tables: number }; depth: number }

function walk(nodes: readonly ChildNode[], form: Form, way: Walk) {
  if (way.depth > DEEPEST) return
  const deeper = { ...way, depth: way.depth + 1 }
  for (const node of nodes) {
    if (node.type === 'text') way.writer.say({ text: node.data, bold: form.bold, href: form.href })
    else if (isElement(node) && !isUnread(node)) walkElement(node, form, deeper)
    // Word's own conditions around a part (`<![if !supportLists]>`) hold nothing themselves.
  }
}

function walkElement(element: Element, outer: Form, way: Walk) {
  const { writer } = way
  const form = { ...outer, bold: boldness(element) ?? outer.bold }
  const inside = () => walk(element.children, form, way)
  switch (element.name) {
    case 'img': {
      const picture = pictureIn(element)
      if (picture) writer.set({ kind: 'picture', ...picture })
      return
    }
    case 'br':
      return writer.part()
    case 'hr':
      return writer.set({ kind: 'rule' })
    case 'a':
      return walk(element.children, { ...form, href: outerAddress(element) }, way)
    case 'h1':
    case 'h2':
      return writer.within({ kind: 'heading', level: 2 }, inside)
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return writer.within({ kind: 'heading', level: 3 }, inside)
    case 'blockquote':
      return writer.within({ kind: 'quote' }, inside)
    case 'ul':
    case 'ol': {
      // A list inside an item has its items in the outer one: the paper's lists have one level.
      const list = outer.list ?? { of: element, ordered: element.name === 'ol' }
      return walk(element.children, { ...form, list }, way)
    }
    case 'li': {
      const list = outer.list ?? { of: element.parent, ordered: false }
      return writer.within({ kind: 'item', list: list.of, ordered: list.ordered }, inside)
    }
    case 'table':
      return walkTable(element, form, way)
    default:
      return isBlock(element) ? walkBlock(element, inside, writer) : inside()
  }
}

function walkBlock(element: Element, inside: () => void, writer: BlockWriter) {
  const item = wordItem(element)
  if (item) return writer.within({ kind: 'item', ...item }, inside)
  writer.part()
  inside()
  writer.part()
}

function walkTable(table: Element, form: Form, way: Walk) {
  const { writer, read } = way
  const rows = rowsOf(table)
  if (rows.every((cells) => cells.length <= 1)) return walk(table.children, form, way)
  read.tables += 1
  for (const cells of rows) {
    const texts = cells.map((cell) => tidyRuns([{ ...plain, text: textIn(cell) }])[0]?.text ?? '')
    writer.within({ kind: 'paragraph' }, () =>
      writer.say({ ...plain, text: texts.filter((text) => text !== '').join('；') }),
    )
    for (const image of cells.flatMap(picturesIn)) walkElement(image, form, way)
  }
}

const plain = { bold: false, href: null }

/** Where a link leads outside of the text it was taken from; null for a place in that text, or for a script. */
function outerAddress({ attribs }: Element): string | null {
  const address = safeAddress(attribs.href ?? '')
  return address && /^(?:https?|mailto):/i.test(address) ? address : null
}
