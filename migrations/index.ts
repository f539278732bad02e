import * as initial from './20261123_063002_initial'
import * as cacheOutbox from './20261123_063003_cache_outbox'
import * as pageViews from './20261124_061000_page_views'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261123_063002_initial' },
  { up: cacheOutbox.up, down: cacheOutbox.down, name: '20261123_063003_cache_outbox' },
  { up: pageViews.up, down: pageViews.down, name: '20261124_061000_page_views' },
]
