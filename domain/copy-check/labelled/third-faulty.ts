import type { LabelledCase } from './case'

/** Slips inside whole paragraphs, written after the second set. */
export const thirdFaulty: LabelledCase[] = [
  {
    copy: '本报讯（记者 林晓雯）11月31日，望江区总工会举办急救课，区人大主任亲自到场观摩，86名职工参加。',
    marks: [
      ['impossible-date', '11月31日'],
      ['loaded-words', '亲自'],
    ],
  },
  {
    copy: '全区工会工作会议19日隆重召开，会议总结了去年工作，部署了今年任务。',
    marks: [['loaded-words', '隆重召开']],
  },
  {
    copy: '车间里有位瞎子按摩师傅，也有两位聋子裁缝。',
    marks: [
      ['forbidden-words', '瞎子'],
      ['forbidden-words', '聋子'],
    ],
  },
  {
    copy: '活动将于2026年12月12日（星期日）在人民公园举行，欢迎广大职工参加。',
    marks: [['weekday', '2026年12月12日（星期日']],
  },
  {
    copy: '报名时间：12月20日至12月10日，逾期不候。',
    marks: [['reversed-period', '12月20日至12月10日']],
  },
  {
    copy: '如有线索，请与失主陈先生联系，手机号码 13700001111。',
    marks: [['phone-number', '13700001111']],
  },
  {
    copy: '中奖者名单：李海燕（身份证330199199201011234）。',
    marks: [['identity-number', '330199199201011234']],
  },
  {
    copy: '望江区总工会主席表示,下一步将扩大覆盖面,让更多职工受益。',
    marks: [
      ['autocorrect', ','],
      ['autocorrect', ','],
    ],
  },
  { copy: '“能帮一个是一个。老秦说，当年也有人这样帮过他。', marks: [['paired-marks', '“']] },
  { copy: '本次活动共有3000-5000名职工参加。', marks: [['number-range', '3000-5000']] },
  { copy: '他一边擦汗一边说。。。今天是第一次上台。', marks: [['ellipsis-and-dash', '。。。']] },
  { copy: '环湖骑行结束后，组委会统计，共有530人完成签到。', marks: [['figures', '530人']] },
  { copy: '8岁的林子轩，家住青石桥路，父亲是外卖骑手。', marks: [['protected-persons', '林子轩']] },
  { copy: '受害者周美华，今年33岁，是一名保洁员。', marks: [['protected-persons', '周美华']] },
  {
    copy: '望江区总工会副主席、职工代表，市总工会主席许明远等出席。',
    marks: [['offices', '市总工会主席许明远']],
  },
  { copy: '通讯员魏小卖供稿。', marks: [['near-names', '魏小卖']] },
  { copy: '联谊活动由临江市总公会主办。', marks: [['near-names', '临江市总公会']] },
  { copy: '该产品采用最先进的工艺，欢迎选购。', marks: [['product-praise', '最先进']] },
  {
    copy: { kind: 'advertisement', text: '江畔名邸，全城独一无二的顶级江景，投资首选，稳赚不赔！' },
    marks: [
      ['advertising-words', '独一无二'],
      ['advertising-words', '顶级'],
      ['advertising-words', '首选'],
      ['advertising-words', '稳赚不赔'],
    ],
  },
  {
    copy: { kind: 'advertisement', text: '纯中药配方，无任何副作用，治愈率98%。' },
    marks: [
      ['advertising-words', '无任何副作用'],
      ['advertising-words', '治愈率'],
    ],
  },
  {
    copy: '会议要求：一要提高认识；二要压实责任；；三要抓好落实。',
    marks: [['repeated-marks', '；；']],
  },
  {
    copy: '市领导莅临指导，并作重要指示。',
    marks: [
      ['loaded-words', '莅临指导'],
      ['loaded-words', '作重要指示'],
    ],
  },
  { copy: '值班表写着：夜班20时至24时10分。', marks: [['impossible-time', '24时10分']] },
  { copy: '维族姑娘古丽在纺织厂当上了班组长。', marks: [['forbidden-words', '维族']] },
  { copy: '打工仔小郑如今是技术能手。', marks: [['loaded-words', '打工仔']] },
  {
    copy: '他的银行卡6217 0012 3456 7890 122被人捡到。',
    marks: [['bank-card', '6217 0012 3456 7890 122']],
  },
  { copy: '（通讯员 周小舟)日前，渡口恢复通航。', marks: [['half-width-marks', ')']] },
  {
    copy: '公司将在9月31日前补发工资，员工的手机13600002222已登记。',
    marks: [
      ['impossible-date', '9月31日'],
      ['phone-number', '13600002222'],
    ],
  },
]
