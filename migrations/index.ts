import * as initial from './20261123_063002_initial'
import * as cacheOutbox from './20261123_063003_cache_outbox'
import * as cityMap from './20261124_055602_city_map'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261123_063002_initial' },
  { up: cacheOutbox.up, down: cacheOutbox.down, name: '20261123_063003_cache_outbox' },
  { up: cityMap.up, down: cityMap.down, name: '20261124_055602_city_map' },
]
