import * as migration_20261123_063002_initial from './20261123_063002_initial';
import * as migration_20261123_063003_cache_outbox from './20261123_063003_cache_outbox';
import * as migration_20261124_061206_avif_sizes from './20261124_061206_avif_sizes';

export const migrations = [
  {
    up: migration_20261123_063002_initial.up,
    down: migration_20261123_063002_initial.down,
    name: '20261123_063002_initial',
  },
  {
    up: migration_20261123_063003_cache_outbox.up,
    down: migration_20261123_063003_cache_outbox.down,
    name: '20261123_063003_cache_outbox',
  },
  {
    up: migration_20261124_061206_avif_sizes.up,
    down: migration_20261124_061206_avif_sizes.down,
    name: '20261124_061206_avif_sizes'
  },
];
