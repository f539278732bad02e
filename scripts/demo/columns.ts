import type { DemoColumn } from './content'

export const columns: DemoColumn[] = [
  { slug: 'yaowen', name: '要闻', kind: 'permanent', intro: '全市工会工作的大事、要事和新政策。' },
  {
    slug: 'jiangbohui',
    name: '关注江博会',
    kind: 'special',
    intro: '第五届澜江国际博览会期间，本报记者走进展馆，记录产业工人的新成果、新面孔。',
  },
  { slug: 'jiceng', name: '基层', kind: 'permanent', intro: '街道、园区、班组里的工会故事。' },
  {
    slug: 'weiquan',
    name: '维权',
    kind: 'permanent',
    intro: '工资、工时、劳动安全和女职工权益，有事找工会。',
  },
  { slug: 'gongjiang', name: '匠心', kind: 'permanent', intro: '写手艺，也写手艺背后的人。' },
  {
    slug: 'wenti',
    name: '文体',
    kind: 'permanent',
    intro: '骑行、阅读、联谊、夜校，八小时以外的临江职工。',
  },
  { slug: 'pinglun', name: '评论', kind: 'permanent', intro: '本报评论员和读者的观点。' },
  { slug: 'fuwu', name: '服务', kind: 'permanent', intro: '办事指南、问答和副刊选读。' },
]
