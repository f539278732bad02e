import type { AdSlot } from '@/domain/advertisement'
import { ago, ahead, type When } from './content'

export type DemoAdvertisement = {
  advertiser: string
  slot: AdSlot
  title: string
  text: string
  target?: string
  startsAt: When
  endsAt: When
}

export const advertisements: DemoAdvertisement[] = [
  {
    advertiser: '临江市职工疗休养院',
    slot: 'frontBand',
    title: '冬日北岭，泡一池松风',
    text: '凭工会会员证预订，双人间工作日每晚198元，含早餐和森林步道向导。名额以当日余房为准。',
    target: 'https://sanatorium.example.cn/',
    startsAt: ago(10, '00:00'),
    endsAt: ahead(60, '00:00'),
  },
  {
    advertiser: '澜江书店',
    slot: 'storyFoot',
    title: '会员买书日：每月最后一个周末',
    text: '技能考证、儿童读物、地方文史专架八折，可代寄到单位工会。',
    target: 'https://books.example.cn/',
    startsAt: ago(20, '00:00'),
    endsAt: ahead(45, '00:00'),
  },
  {
    advertiser: '西禾职业技术学校',
    slot: 'storyFoot',
    title: '数控、焊接、电工春季班招生',
    text: '晚间和周末授课，结业可参加职业技能等级认定。工会会员学费按规定补贴。',
    target: 'https://school.example.cn/',
    startsAt: ago(5, '00:00'),
    endsAt: ahead(75, '00:00'),
  },
  {
    advertiser: '临江老字号联盟',
    slot: 'listFoot',
    title: '东湖职工集市常设柜台开租',
    text: '面向职工手作和家庭作坊，首月免租，有意者请与东湖区总工会联系。',
    startsAt: ago(3, '00:00'),
    endsAt: ahead(30, '00:00'),
  },
  {
    advertiser: '《临江工人报》广告部',
    slot: 'deskPage',
    title: '企业年报、招聘专版开始预订',
    text: '整版、半版、通栏均可设计，提前七天交稿。',
    startsAt: ago(15, '00:00'),
    endsAt: ahead(90, '00:00'),
  },
]
