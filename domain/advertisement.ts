/** Where an advertisement may stand; the label 广告 is part of every place. */
export const AD_SLOTS = {
  frontBand: '首页通栏',
  storyFoot: '文末',
  listFoot: '列表页底部',
  deskPage: '广告部页面',
} as const
export type AdSlot = keyof typeof AD_SLOTS

export const AD_STATUSES = { draft: '草稿', active: '投放', paused: '暂停', ended: '结束' } as const
