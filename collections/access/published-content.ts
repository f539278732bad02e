import type { CollectionConfig } from 'payload'
import {
  contributors,
  neverPublishedOfOwnUnion,
  ownUnionOrCityDesk,
  publishedOrOwnUnion,
  versionsOfOwnUnion,
} from './content'

/** Access to everything a union publishes, stories included. */
export const publishedContentAccess: CollectionConfig['access'] = {
  create: contributors,
  read: publishedOrOwnUnion,
  readVersions: versionsOfOwnUnion,
  update: ownUnionOrCityDesk,
  delete: neverPublishedOfOwnUnion,
}
