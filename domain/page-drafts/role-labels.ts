import type { Role } from '../page-import/segments'

/** What an editor calls each kind of stretch, in the order of a printed story. */
export const SEGMENT_ROLE_LABELS: Record<Role, string> = {
  'page-head': '版头',
  column: '栏目',
  kicker: '引题',
  headline: '主题',
  deck: '副题',
  'note-label': '编者按标签',
  dateline: '电头',
  byline: '署名',
  paragraph: '正文',
  caption: '图片说明',
  credit: '图片署名',
  jump: '转版',
  source: '来源',
  'advertisement-label': '广告标签',
  advertisement: '广告',
  furniture: '版面杂项',
  unplaced: '未归入',
}

export const SEGMENT_ROLES = Object.keys(SEGMENT_ROLE_LABELS) as [Role, ...Role[]]

/** A stretch of these belongs to no story. */
export const isOutsideStories = (role: Role): boolean =>
  role === 'page-head' ||
  role === 'furniture' ||
  role === 'unplaced' ||
  role.startsWith('advertisement')
