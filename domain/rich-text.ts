/*
 * Rich text as the editor stores it (Lexical's JSON), read without the editor. Nodes come from the database and from
 * imports, so every field may be missing.
 */
import type { StoredPicture } from './picture'
import { publicAddress } from './public-address'

export type RichTextNode = {
  type: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  value?: number | StoredPicture
  relationTo?: string
  fields?: {
    caption?: string | null
    linkType?: string
    url?: string | null
    newTab?: boolean | null
    doc?: { relationTo: string; value: unknown } | null
  }
  children?: RichTextNode[]
}

export type RichTextState = { root: { children: unknown[] } }

/** The blocks of a text; the one place where the stored JSON gets its type. */
export const blocksOf = (state: RichTextState | null | undefined): RichTextNode[] =>
  (state?.root.children ?? []) as RichTextNode[]

/** The characters under a node, without any form. */
export const plainText = (node: RichTextNode): string =>
  node.text ?? (node.children ?? []).map(plainText).join('')

/** How many links to documents of this site stand in a text. */
export const countInternalLinks = (nodes: RichTextNode[]): number =>
  nodes.reduce(
    (sum, { fields, children }) =>
      sum + (fields?.linkType === 'internal' ? 1 : 0) + countInternalLinks(children ?? []),
    0,
  )

/**
 * The first paragraph, for a teaser.
 *
 * @param limit in characters; a longer one is cut and ends in an ellipsis
 * @returns null for a text without a paragraph
 */
export function excerptOf(state: RichTextState | null | undefined, limit: number): string | null {
  const paragraphs = blocksOf(state).filter((node) => node.type === 'paragraph')
  const text = paragraphs.map((node) => plainText(node).trim()).find((line) => line !== '')
  if (!text) return null
  const characters = [...text]
  return characters.length <= limit ? text : `${characters.slice(0, limit).join('')}……`
}

/** Where a link of a text leads; null when the address is none a reader may follow (a script, a draft). */
export function linkHref(node: RichTextNode): string | null {
  const { linkType, url, doc } = node.fields ?? {}
  if (linkType !== 'internal') return url ? safeAddress(url) : null
  const value = doc?.value
  const slug = typeof value === 'object' && value !== null && 'slug' in value ? value.slug : null
  return typeof slug === 'string' ? publicAddress(doc?.relationTo ?? '', slug) : null
}

// Browsers drop tabs and line ends inside an address: `/<tab>/elsewhere` leads elsewhere.
const CONTROL_CHARACTER = /\p{Cc}/u

/** `url` if it is a path of this site or an http(s), mailto or tel address. */
export const safeAddress = (url: string): string | null => {
  const address = url.trim()
  const isSafe = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(address)
  return isSafe && !CONTROL_CHARACTER.test(address) ? address : null
}
