import * as initial from './20261123_063002_initial'
import * as cacheOutbox from './20261123_063003_cache_outbox'
import * as scalingIndexes from './20261124_061500_scaling_indexes'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261123_063002_initial' },
  { up: cacheOutbox.up, down: cacheOutbox.down, name: '20261123_063003_cache_outbox' },
  { up: scalingIndexes.up, down: scalingIndexes.down, name: '20261124_061500_scaling_indexes' },
]
