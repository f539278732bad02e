/** 登报咨询 of the demo: telephone numbers that no exchange gives out. */
export const adDesk = {
  phones: [
    { number: '0500-5550120', label: '登报启事' },
    { number: '0500-5550121', label: '版面广告' },
  ],
  hours: '周一至周五 9:00—17:00，周六 9:00—12:00',
  address: '临江市滨江大道1号职工服务中心1层广告部',
  email: 'addesk@linjiang.example.cn',
  rates: [
    { item: '遗失声明（50字以内）', price: '120元/次' },
    { item: '遗失声明（每超10字）', price: '加收20元' },
    { item: '注销公告、减资公告', price: '260元/次' },
    { item: '公告、声明', price: '6元/字' },
    { item: '工会会员遗失会员证', price: '免费' },
  ],
}
