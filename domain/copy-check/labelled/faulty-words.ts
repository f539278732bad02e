import type { LabelledCase } from './case'

/** Sentences with wrong wording, as they come in from the districts. */
export const faultyWords: LabelledCase[] = [
  { copy: '开幕式的灯光秀令人震憾。', marks: [['wrong-characters', '震憾']] },
  { copy: '电工上门按装了两盏灯。', marks: [['wrong-characters', '按装']] },
  { copy: '职工书屋座落在渡口东侧。', marks: [['wrong-characters', '座落']] },
  { copy: '截止目前，已有三百人报名。', marks: [['wrong-characters', '截止目前']] },
  {
    copy: '大家再接再励，争取提前峻工。',
    marks: [
      ['wrong-characters', '再接再励'],
      ['wrong-characters', '峻工'],
    ],
  },
  {
    copy: '工人们竞竞业业，一如继往。',
    marks: [
      ['wrong-characters', '竞竞业业'],
      ['wrong-characters', '一如继往'],
    ],
  },
  { copy: '日本、台湾等国家的选手到场。', marks: [['forbidden-words', '台湾等国家']] },
  { copy: '厂里安排了三名残废人看管自行车棚。', marks: [['forbidden-words', '残废人']] },
  { copy: '巷口修表的瞎子手艺最好。', marks: [['forbidden-words', '瞎子']] },
  { copy: '聋哑人协助组长老胡到岗两个月了。', marks: [['forbidden-words', '聋哑人']] },
  { copy: '他被人当成傻子，其实心里明白。', marks: [['forbidden-words', '傻子']] },
  { copy: '瘸子老马看门二十年，没丢过一样东西。', marks: [['forbidden-words', '瘸子']] },
  { copy: '弱智儿童家长互助小组成立。', marks: [['forbidden-words', '弱智']] },
  { copy: '社区里住着四位痴呆老人。', marks: [['forbidden-words', '痴呆老人']] },
  { copy: '这活儿真他妈的累，可谁也没下岗位。', marks: [['forbidden-words', '他妈的']] },
  { copy: '直播间里有人刷屏“加油”，也有人喊牛逼。', marks: [['forbidden-words', '牛逼']] },
  { copy: '遇上蒙古大夫，小病也拖成大病。', marks: [['forbidden-words', '蒙古大夫']] },
  { copy: '来自维族聚居区的务工人员在食堂过节。', marks: [['forbidden-words', '维族']] },
  { copy: '两岸三地的青年工匠同台比武。', marks: [['forbidden-words', '两岸三地']] },
  { copy: '台湾行政院派员参观了展览。', marks: [['forbidden-words', '台湾行政院']] },
  { copy: '北朝鲜代表团参加了技能交流。', marks: [['forbidden-words', '北朝鲜']] },
  { copy: '警方在仓库抓获两名罪犯，案件正在审理。', marks: [['forbidden-words', '罪犯']] },
  { copy: '这座会馆建于满清末年。', marks: [['forbidden-words', '满清']] },
  { copy: '他说：“那个瞎子会修收音机。”', marks: [['forbidden-words', '瞎子']] },
  { copy: '市工联的干部来了三次。', marks: [['desk-words', '工联']] },
  { copy: '区领导亲自到工地为职工送清凉。', marks: [['loaded-words', '亲自']] },
  { copy: '董事长亲自为劳模戴上大红花。', marks: [['loaded-words', '亲自']] },
  { copy: '亲自带队的是安全科老赵。', marks: [['loaded-words', '亲自']] },
  { copy: '望江区职工代表大会昨日隆重召开。', marks: [['loaded-words', '隆重召开']] },
  { copy: '集团第三届职工运动会隆重开幕。', marks: [['loaded-words', '隆重开幕']] },
  { copy: '会上，局长发表重要讲话。', marks: [['loaded-words', '发表重要讲话']] },
  {
    copy: '感谢各位领导在百忙之中莅临指导。',
    marks: [
      ['loaded-words', '百忙之中'],
      ['loaded-words', '莅临指导'],
    ],
  },
  { copy: '建国以来，渡口翻修过三次。', marks: [['loaded-words', '建国以来']] },
  { copy: '来城里的打工妹们有了自己的书屋。', marks: [['loaded-words', '打工妹']] },
  { copy: '关爱弱势群体，是工会的本分。', marks: [['loaded-words', '弱势群体']] },
  { copy: '这项工艺填补了国内空白。', marks: [['loaded-words', '填补了国内空白']] },
  { copy: '这场比赛的规模史无前例。', marks: [['loaded-words', '史无前例']] },
  { copy: '他是双料影帝，也是工会会员。', marks: [['loaded-words', '影帝']] },
  { copy: '这款产品是目前市场上最好的。', marks: [['product-praise', '最好']] },
  { copy: '这种药酒能根治老寒腿。', marks: [['product-praise', '根治']] },
  { copy: '该品牌多年来销量第一。', marks: [['product-praise', '销量第一']] },
  {
    copy: { kind: 'advertisement', text: '临江老窖，国家级佳酿，宴请首选。' },
    marks: [
      ['advertising-words', '国家级'],
      ['advertising-words', '首选'],
    ],
  },
  {
    copy: { kind: 'advertisement', text: '全网最低价，错过再等一年。' },
    marks: [['advertising-words', '全网最低']],
  },
  {
    copy: { kind: 'advertisement', text: '本市最专业的月嫂培训，考证包过。' },
    marks: [
      ['advertising-words', '最专业'],
      ['advertising-words', '包过'],
    ],
  },
  {
    copy: { kind: 'advertisement', text: '一贴见效，根治腰腿痛，无效退款。' },
    marks: [
      ['advertising-words', '根治'],
      ['advertising-words', '无效退款'],
    ],
  },
  {
    copy: { kind: 'notice', text: '招商公告：本项目稳赚不赔，欢迎加盟。' },
    marks: [['advertising-words', '稳赚不赔']],
  },
  {
    copy: { kind: 'advertisement', text: '中国驰名商标，品质保证。' },
    marks: [['advertising-words', '驰名商标']],
  },
]
