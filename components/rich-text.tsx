import { Children, type ReactNode } from 'react'
import { pictureOf } from '@/domain/picture'
import {
  blocksOf,
  linkHref,
  plainText,
  type RichTextNode,
  type RichTextState,
} from '@/domain/rich-text'
import { Picture } from './picture'
import styles from './rich-text.module.css'

type Props = {
  state: RichTextState | null | undefined
  /** Set before the words of the first paragraph: the dateline 本报讯（记者 X）. */
  opening?: string | null
}

/** A text of the editor as semantic HTML, without script. Empty paragraphs are the editor's, not the reader's. */
export function RichText({ state, opening }: Props) {
  const blocks = blocksOf(state).filter(
    (node) => node.type !== 'paragraph' || plainText(node).trim() !== '',
  )
  const first = blocks.findIndex((node) => node.type === 'paragraph')
  return (
    <div className={styles.text}>
      {opening && first === -1 && <p className={styles.opening}>{opening}</p>}
      {blocks.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stored blocks have no ids, and never move on a page
        <Block key={index} node={node} opening={index === first ? opening : null} />
      ))}
    </div>
  )
}

function Block({ node, opening }: { node: RichTextNode; opening?: string | null }) {
  const inner = inline(node.children)
  switch (node.type) {
    case 'heading':
      return node.tag === 'h3' ? <h3>{inner}</h3> : <h2>{inner}</h2>
    case 'quote':
      return <blockquote>{inner}</blockquote>
    case 'list':
      return node.listType === 'number' ? <ol>{inner}</ol> : <ul>{inner}</ul>
    case 'horizontalrule':
      return <hr />
    case 'upload':
      return <BodyPicture node={node} />
    default:
      return (
        <p>
          {opening && <span className={styles.opening}>{opening}</span>}
          {inner}
        </p>
      )
  }
}

function BodyPicture({ node }: { node: RichTextNode }) {
  const picture = pictureOf(node.value, node.fields?.caption)
  if (!picture) return null
  return (
    <Picture picture={picture} sizes="(min-width: 48rem) 42rem, calc(100vw - 2rem)" captioned />
  )
}

/** What stands inside a block. Keys are places: stored nodes have no ids, and never move on a page. */
const inline = (nodes: RichTextNode[] = []): ReactNode =>
  Children.toArray(nodes.map((node) => inlineNode(node)))

/** An unknown node shows its words. */
function inlineNode(node: RichTextNode): ReactNode {
  switch (node.type) {
    case 'text':
      return isBold(node) ? <strong>{node.text}</strong> : node.text
    case 'linebreak':
      return <br />
    case 'listitem':
      return <li>{inline(node.children)}</li>
    case 'list':
      return <Block node={node} />
    default: {
      const href = linkHref(node)
      const inner = inline(node.children)
      return href ? <a href={href}>{inner}</a> : <span>{inner}</span>
    }
  }
}

/** Lexical keeps the form of a text as bits; bold is the only one the editor offers. */
const isBold = ({ format }: RichTextNode) => typeof format === 'number' && (format & 1) !== 0
