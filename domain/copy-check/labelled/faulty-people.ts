import type { LabelledCase } from './case'
import { publishedText } from './published-text'

const whole = {
  kind: 'story' as const,
  headline: '渡口的灯',
  paragraphs: ['昨晚，渡口的灯修好了。'],
  pictures: [{ alt: '两名职工在修灯', credit: '魏小麦', caption: '' }],
  source: '',
  authors: ['魏小麦'],
}

/** Sentences and copies with wrong names and offices, things missing, and what ought not to be public. No number is anybody's. */
export const faultyPeople: LabelledCase[] = [
  { copy: '市总工会副主席顾向前到会讲话。', marks: [['offices', '市总工会副主席顾向前']] },
  { copy: '市总工会主席沈立新昨日为书屋揭牌。', marks: [['offices', '市总工会主席沈立新']] },
  { copy: '许明远、顾向前一同参加座谈。', marks: [['office-order', '许明远、顾向前']] },
  {
    copy: '市总工会副主席许明远、主席顾向前看望劳模。',
    marks: [['office-order', '许明远、主席顾向前']],
  },
  { copy: '记者魏小夏在现场看到，水位已经回落。', marks: [['near-names', '魏小夏']] },
  { copy: '望海区总工会送来二十台风扇。', marks: [['near-names', '望海区总工会']] },
  { copy: '洪量塔吊创新工作室上月揭牌。', marks: [['near-names', '洪量塔吊创新工作室']] },
  { copy: '临江路桥养沪公司承建这座桥。', marks: [['near-names', '临江路桥养沪公司']] },
  { copy: '临港市总工会来函致谢。', marks: [['near-names', '临港市总工会']] },
  {
    copy: '工伤职工刘海明的身份证号是330199198503120013。',
    marks: [['identity-number', '330199198503120013']],
  },
  { copy: '登记表上写着33019919900307123X。', marks: [['identity-number', '33019919900307123X']] },
  {
    copy: '证件号330199 20100505 0045也印在了照片上。',
    marks: [['identity-number', '330199 20100505 0045']],
  },
  {
    copy: '身份证330199197809201128，请核对。',
    marks: [['identity-number', '330199197809201128']],
  },
  { copy: '有好心人可直接打给她，手机13812345678。', marks: [['phone-number', '13812345678']] },
  { copy: '老于的号码是138 1234 5678，随叫随到。', marks: [['phone-number', '138 1234 5678']] },
  { copy: '他把+8613912345678写在了纸条上。', marks: [['phone-number', '13912345678']] },
  { copy: '报名请拨13812345678。', marks: [['phone-number', '13812345678']] },
  { copy: '失主家庭电话0500-5557788。', marks: [['phone-number', '0500-5557788']] },
  {
    copy: '欠薪打到他的工资卡6217001234567890122。',
    marks: [['bank-card', '6217001234567890122']],
  },
  { copy: '她念出卡号6225 8801 2345 6783。', marks: [['bank-card', '6225 8801 2345 6783']] },
  { copy: '捐款请汇至账户6212261202001234567。', marks: [['bank-card', '6212261202001234567']] },
  { copy: '患者张小兵已经出院。', marks: [['protected-persons', '张小兵']] },
  { copy: '受害人李娜说，她当天就报了警。', marks: [['protected-persons', '李娜']] },
  { copy: '低保户王秀英领到了年货。', marks: [['protected-persons', '王秀英']] },
  { copy: '9岁的陈子涵在课后班写作业。', marks: [['protected-persons', '陈子涵']] },
  { copy: '孤儿赵小川，今年考上了技校。', marks: [['protected-persons', '赵小川']] },
  { copy: '特困职工周文海家里添了新床。', marks: [['protected-persons', '周文海']] },
  { copy: '本报讯 昨日，渡口恢复通航。', marks: [['origin', '本报讯']] },
  { copy: { ...whole, authors: [] }, marks: [['origin', '']] },
  {
    copy: { ...whole, pictures: [{ alt: '', credit: '魏小麦', caption: '' }] },
    marks: [['picture-words', '']],
  },
  {
    copy: { ...whole, pictures: [{ alt: '修灯', credit: '', caption: '' }] },
    marks: [['picture-words', '']],
  },
  {
    copy: { ...whole, paragraphs: [publishedText.replace('昨晚七点', '日前')] },
    marks: [['published-before', publishedText.slice(10, 40)]],
  },
  {
    copy: {
      ...whole,
      paragraphs: [`${publishedText.slice(0, 150)}记者了解到，${publishedText.slice(150)}`],
    },
    marks: [['published-before', publishedText.slice(0, 30)]],
  },
  { copy: '图片署名：林某、王某 摄', marks: [['importer-note', '图片署名：林某、王某 摄']] },
  {
    copy: { kind: 'story', paragraphs: ['骑行队伍绕湖一周。', '图片说明：队伍经过第二补给站。'] },
    marks: [['importer-note', '图片说明：队伍经过第二补给站。']],
  },
  {
    copy: '选手在终点合影。\n图片说明：选手合影。\n图片署名：周某 摄',
    marks: [
      ['importer-note', '图片说明：选手合影。'],
      ['importer-note', '图片署名：周某 摄'],
    ],
  },
]
