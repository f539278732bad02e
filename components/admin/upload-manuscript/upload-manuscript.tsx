import type { ServerProps } from 'payload'
import { actorFrom } from '@/domain/actor'
import { mayContribute } from '@/domain/contribute'
import { ManuscriptForm } from './manuscript-form'

/** 上传 Word 稿 above the list of stories, for those who may make one. The endpoint checks the rights again. */
export const UploadManuscript = ({ user }: ServerProps) =>
  mayContribute(actorFrom(user)) ? <ManuscriptForm /> : null
