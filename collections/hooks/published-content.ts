import type { CollectionConfig } from 'payload'
import { keepSketch } from '../copy-check/keep-sketch'
import { auditPublication } from './audit'
import { editorsPublish } from './editors-publish'
import { everySaveIsADraft } from './every-save-is-a-draft'
import { invalidateDeleted, invalidatePublished } from './invalidate-pages'
import { keepFormerAddress } from './keep-former-address'
import { dropSearchable, keepSearchable } from './keep-searchable'
import { fillUnion, keepUnion } from './keep-union'
import { closePictures, openPictures } from './open-pictures'
import { rememberFirstPublication } from './remember-first-publication'

/** What every kind of content that an editor publishes has in common. */
export const publishedContentHooks: CollectionConfig['hooks'] = {
  beforeOperation: [everySaveIsADraft],
  beforeValidate: [fillUnion],
  beforeChange: [keepUnion, editorsPublish, rememberFirstPublication, keepFormerAddress],
  afterChange: [invalidatePublished, openPictures, auditPublication, keepSearchable, keepSketch],
  afterDelete: [invalidateDeleted, closePictures, dropSearchable],
}
