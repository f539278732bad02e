import * as initial from './20261123_063002_initial'
import * as cacheOutbox from './20261123_063003_cache_outbox'
import * as searchDocuments from './20261124_060000_search_documents'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261123_063002_initial' },
  { up: cacheOutbox.up, down: cacheOutbox.down, name: '20261123_063003_cache_outbox' },
  {
    up: searchDocuments.up,
    down: searchDocuments.down,
    name: '20261124_060000_search_documents',
  },
]
