import type { AdDesk } from '@/payload-types'

/** 登报咨询 of the demo: telephone numbers that no exchange gives out. */
export const adDesk = {
  phones: [
    { number: '0500-5550120', label: '登报启事' },
    { number: '0500-5550121', label: '版面广告' },
  ],
  hours: '周一至周五 9:00—17:00，周六 9:00—12:00',
  address: '临江市滨江大道1号职工服务中心1层广告部',
  email: 'addesk@linjiang.example.cn',
  noticeRates: [
    { template: 'lostCertificate', base: 120, included: 50, step: 10, stepPrice: 20 },
    { template: 'announcement', base: 0, included: 0, step: 1, stepPrice: 6 },
    { template: 'deregistration', base: 260, included: 120, step: 10, stepPrice: 20 },
    { template: 'capitalReduction', base: 260, included: 120, step: 10, stepPrice: 20 },
    { template: 'statement', base: 0, included: 0, step: 1, stepPrice: 6 },
  ],
  rates: [
    { item: '工会会员遗失会员证', price: '免费' },
    { item: '版面广告', price: '面议' },
  ],
} satisfies Partial<AdDesk>
