import { relationId } from './relation'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The places of a document that hold a picture; rich text holds them as nodes of type `upload`. */
const PICTURE_FIELDS = new Set(['image', 'portrait', 'scan', 'picture'])

/**
 * The ids of all pictures that a document shows, in its fields and in its rich text, each once.
 *
 * @param doc a document as stored: its pictures may be populated, other documents it names may not, for their pictures
 *   would be counted as its own
 */
export function mediaIdsOf(doc: unknown): number[] {
  const found = new Set<number>()
  collect(doc, found)
  return [...found].sort((a, b) => a - b)
}

function collect(value: unknown, found: Set<number>) {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (!isRecord(value)) return
  if (value.type === 'upload' && value.relationTo === 'media') add(value.value, found)
  for (const [key, inner] of Object.entries(value)) {
    // A field of these names may also be the group around the picture: {picture: {image: 3, caption: '…'}}.
    if (PICTURE_FIELDS.has(key) && relationId(inner) !== null) add(inner, found)
    else collect(inner, found)
  }
}

function add(value: unknown, found: Set<number>) {
  const id = relationId(value)
  if (id !== null) found.add(id)
}
