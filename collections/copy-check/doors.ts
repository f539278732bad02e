import type { Endpoint } from 'payload'
import { decideOnFinding } from './decide-on-finding'
import type { CheckedCollection } from './read-document'
import { showCopyCheck } from './show-copy-check'

/** Where a collection's documents are read, and what was found in them is decided about. */
export const copyCheckDoors = (collection: CheckedCollection): Omit<Endpoint, 'root'>[] => [
  showCopyCheck(collection),
  decideOnFinding(collection),
]
