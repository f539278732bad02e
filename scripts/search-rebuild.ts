import config from '@payload-config'
import { getPayload } from 'payload'
import { rebuildSearch } from './search/rebuild'

// npm run search:rebuild: files everything that is published anew, after a change of the rules of domain/search/.
const payload = await getPayload({ config })
console.log(`检索目录已重建：${await rebuildSearch(payload)} 篇。`)
process.exit(0)
