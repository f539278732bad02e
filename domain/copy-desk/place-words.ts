import type { Place } from '../copy-check/types'

const STORY_FIELDS = {
  kicker: '引题',
  headline: '主题',
  deck: '副题',
  text: '正文',
  source: '来源',
}
const OTHER_FIELDS = { ...STORY_FIELDS, headline: '标题', deck: '一句话介绍' }
const PICTURE_FIELDS = { alt: '替代文字', credit: '署名', caption: '说明' }

/** A place as a desk says it: 正文第3段, 第1张图片的署名; in a story a headline is 主题, elsewhere 标题. */
export function placeWords({ field, index }: Place, collection: string): string {
  const number = (index ?? 0) + 1
  switch (field) {
    case 'paragraph':
      return `正文第${number}段`
    case 'alt':
    case 'credit':
    case 'caption':
      return `第${number}张图片的${PICTURE_FIELDS[field]}`
    case 'authors':
      return '作者署名'
    default:
      return (collection === 'articles' ? STORY_FIELDS : OTHER_FIELDS)[field]
  }
}
