/** What the demo sets in the globals. Legal lines stay empty: they are never invented. */
export const site = {
  name: '工汇',
  publication: '临江工人报',
  // Whoever tries the demo has no telephone at hand.
  requireSecondFactor: false,
  motto: '为劳动者立传 替职工说话',
  about: [
    '工汇是临江市各级工会共用的门户，也是《临江工人报》的网上版面。市总工会、区总工会、产业工会和基层工会的通讯员在这里写稿、办活动、登记创新成果，职工在这里看报、报名、签署倡议、联系登报。',
    '每篇稿件经一审、二审、三审后发布，署实名；有错必改，更正公开附在文后。读者如发现差错，请拨打页脚的举报电话，或写信到编辑部。',
    '本站不要求读者注册即可阅读全部内容。“适老版”字号更大、页面更简，不登广告，可在页面顶部切换。',
  ].join('\n\n'),
  footer: {
    organiser: '临江市总工会',
    address: '临江市滨江大道1号职工服务中心5层',
    reportPhone: '0500-5550110',
  },
}

export const frontPage = {
  lead: 'luntan',
  secondary: ['jieshui', 'jinsai', 'yizhan', 'qiyou', 'moxing'],
  specialColumn: 'jiangbohui',
  columns: ['jiceng', 'weiquan', 'wenti', 'pinglun', 'gongjiang', 'fuwu'],
  studios: ['zhihuiyunying', 'weichanghe', 'shuizhi', 'huozi'],
  craftsmen: [
    'hedachuan',
    'chengshouzhuo',
    'mengxiaolan',
    'gunianzu',
    'baixiaoman',
    'weichanghe-ren',
  ],
  pledge: 'jieshui-changyi',
}
