import { FOLDERS } from '../public-address'
import { relationId } from '../relation'
import type { RichTextState } from '../rich-text'
import { bodyLines } from './body-text'
import { foldText, isHan } from './fold'
import type { SearchedCollection } from './kinds'
import { type Cut, lexemesOf } from './lexemes'
import { NAMING, SHAPES } from './shapes'

type Stored = { id: number; slug?: unknown; [field: string]: unknown }

/** A published document as the search keeps it. */
export type SearchDocument = {
  collection: SearchedCollection
  documentId: number
  href: string
  union: number | null
  column: number | null
  /** ISO: when it was published, or takes place. */
  date: string
  kicker: string | null
  title: string
  summary: string | null
  /** Whom it names in its head: part of the body too. */
  people: string[]
  /** Lines of everything that its page prints besides. */
  body: string
}

/** @param doc as stored: relations as ids */
export function searchDocumentOf(collection: SearchedCollection, doc: Stored): SearchDocument {
  const shape = SHAPES[collection]
  const one = (path?: string) => (path ? (textsAt(doc, path)[0] ?? null) : null)
  const labels = Object.entries(shape.labels ?? {}).map(
    ([field, words]) => words[String(doc[field])],
  )
  const people = Object.entries(shape.people).map(([path, role]) => ({
    role,
    names: [...new Set(textsAt(doc, path))],
  }))
  const richText = shape.richText ? (doc[shape.richText] as RichTextState | null) : null
  return {
    collection,
    documentId: doc.id,
    href: `${FOLDERS[collection]}/${doc.slug}`,
    union: collection === 'unions' ? doc.id : relationId(doc.union),
    column: collection === 'columns' ? doc.id : relationId(doc.column),
    date: shape.dates.map(one).find(Boolean) ?? String(doc.createdAt),
    kicker: one(shape.kicker),
    title: one(shape.title) ?? '',
    summary: one(shape.summary),
    people: [...new Set(people.flatMap(({ names }) => names))],
    body: [
      ...bodyLines(richText),
      ...people.flatMap(({ role, names }) =>
        names.length > 0 ? [`${role} ${names.join(' ')}`] : [],
      ),
      ...new Set(shape.more.flatMap((path) => textsAt(doc, path))),
      ...labels.filter(Boolean),
    ].join('\n'),
  }
}

export const lexemesOfDocument = (document: SearchDocument, cut: Cut): string[] =>
  lexemesOf({ ...document, isName: SHAPES[document.collection].isName }, cut)

const LONGEST_NAME = 20

/** The names in a document that the segmenter has to know as words. */
export function namesIn({ collection, title, kicker, people }: SearchDocument): string[] {
  const names = NAMING.includes(collection) ? [title, kicker ?? '', ...people] : people
  return names
    .map((name) => foldText(name).text)
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME && [...name].every(isHan))
}

/** The texts that a path leads to, without empty ones. */
function textsAt(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((row) => textsAt(row, path))
  if (path === '') return typeof value === 'string' && value.trim() ? [value.trim()] : []
  if (typeof value !== 'object' || value === null) return []
  const [field = '', ...rest] = path.split('.')
  return textsAt((value as Record<string, unknown>)[field], rest.join('.'))
}
