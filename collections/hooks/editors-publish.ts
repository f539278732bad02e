import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { mayPublishContent } from '@/domain/publication'
import { actorOf } from '../access/actor'
import type { Write } from './every-save-is-a-draft'

/**
 * Events, studios, craftsmen and pledges go out under an editor's name, editions under the city desk's; an author prepares
 * them. Stories go through review instead.
 */
export const editorsPublish: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const write = req.context.write as Write
  if (write !== 'draft' && !mayPublishContent(actorOf(req), collection.slug)) {
    const desk = collection.slug === 'editions' ? '二审或总编' : '责任编辑'
    throw new APIError(`发布和撤下由${desk}办理，请先存为草稿。`, 403, null, true)
  }
  return data
}
