import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { mayPublishContent } from '@/domain/publication'
import { actorOf } from '../access/actor'
import type { Write } from './every-save-is-a-draft'

/**
 * Events, studios, craftsmen, pledges and editions go out under an editor's name; an author prepares them. Stories go
 * through review instead.
 */
export const editorsPublish: CollectionBeforeChangeHook = ({ data, req }) => {
  const write = req.context.write as Write
  if (write !== 'draft' && !mayPublishContent(actorOf(req))) {
    throw new APIError('发布和撤下由责任编辑办理，请先存为草稿。', 403, null, true)
  }
  return data
}
