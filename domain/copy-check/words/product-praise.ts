import type { WordEntry } from './word-entry'

const GOODS = [
  '产品',
  '商品',
  '品牌',
  '药品',
  '药物',
  '疗效',
  '保健品',
  '楼盘',
  '酒',
  '套餐',
  '新品',
  '热销',
  '选购',
  '购买',
]

/** Praise of goods that has no place in news either. */
export const PRODUCT_PRAISE: WordEntry[] = [
  {
    words: [
      '最佳',
      '最好',
      '最著名',
      '最先进',
      '最高端',
      '最安全',
      '顶级',
      '国家级新药',
      '第一品牌',
      '销量第一',
      '药之王',
      '最权威',
    ],
    level: 'advisory',
    reason:
      '新华社《新闻报道中的禁用词和慎用词》：报道产品、商品时不用“最佳”“最好”“最著名”等强烈评价的词语。',
    suggestion: '删去，或写可以核对的事实',
    except: [
      '最好在',
      '最好先',
      '最好提前',
      '最好不要',
      '最好别',
      '最佳食用',
      '最佳观赏',
      '最佳使用',
      '最佳安全员',
    ],
    onlyWith: GOODS,
    unlessWith: ['奖', '称号', '评为', '评选'],
  },
  {
    words: ['疗效最佳', '根治', '药到病除', '安全无副作用', '无效退款', '包治百病'],
    level: 'advisory',
    reason: '新华社《新闻报道中的禁用词和慎用词》：医药报道不得含有此类词语。',
    suggestion: '删去或改写',
    except: ['根治理', '根治欠薪', '根治拖欠', '根治农民工', '根治“'],
    unlessWith: ['欠薪', '拖欠', '骗', '违法', '查处', '整治'],
  },
]
