import { ago, ahead, type DemoEvent } from './content'

const exhibitionCentre = {
  name: '临江会展中心',
  address: '临江市望江区会展大道1号',
  directions: '地铁2号线会展中心站C口，步行五分钟',
}

export const forumEvents: DemoEvent[] = [
  {
    key: 'gongjiang-luntan',
    name: '首届澜江工匠论坛',
    kind: 'forum',
    union: 'linjiang',
    start: ago(3, '09:00'),
    end: ago(3, '17:30'),
    location: {
      name: '临江大剧院',
      address: '临江市东湖区湖滨路2号',
      directions: '公交3路、18路大剧院站',
    },
    summary:
      '“手上有活、心里有光”：沿江六市的工匠坐到一起，谈手艺、谈传承，也谈年轻人为什么愿意来。',
    picture: 'forum-hall',
    body: [
      '论坛以“手上有活、心里有光”为主题，设主旨演讲、两个分论坛和一个成果展。沿江六市的工匠、院校教师、企业负责人和青年技工代表600余人参加。',
      '主旨演讲不设主席台，讲台就摆在观众席中间；分论坛“巾帼匠心”和“职业教育与师带徒”同时进行，均有手语同传。',
      { subhead: '入场须知' },
      '凭入场券对号入座，开场后请从侧门进场。论坛全程录像，回放在本页各场次下查看。',
    ],
    organisations: [
      { role: 'host', name: '临江市总工会', union: 'linjiang' },
      { role: 'host', name: '沿江六市工会工作联席会议' },
      { role: 'organiser', name: '东湖区总工会', union: 'donghu' },
      { role: 'organiser', name: '西禾职业技术学校' },
      { role: 'coOrganiser', name: '《临江工人报》社' },
    ],
    sessions: [
      {
        name: '开幕与主旨演讲',
        start: ago(3, '09:00'),
        end: ago(3, '11:40'),
        place: '歌剧厅',
        recordingUrl: 'https://video.example.cn/forum/keynote',
        speakers: [
          { name: '贺大川', title: '焊工，国家级工匠', topic: '一条焊缝的四十年' },
          { name: '顾念祖', title: '古建木作工，国家级工匠', topic: '望河楼是怎样站住的' },
          { name: '苏砚秋', title: '西禾职业技术学校教师', topic: '课堂离车间有多远' },
        ],
      },
      {
        name: '分论坛一：巾帼匠心',
        start: ago(3, '14:00'),
        end: ago(3, '16:00'),
        place: '音乐厅',
        capacity: 260,
        speakers: [
          { name: '孟晓岚', title: '配电线路工', topic: '十二米高空的口诀' },
          { name: '叶知秋', title: '水质化验员', topic: '一瓶水的旅程' },
          { name: '白小满', title: '青瓷拉坯工', topic: '从账本到泥坯' },
        ],
      },
      {
        name: '分论坛二：职业教育与师带徒',
        start: ago(3, '14:00'),
        end: ago(3, '16:00'),
        place: '多功能厅',
        capacity: 180,
        speakers: [
          { name: '罗铁生', title: '数控车工', topic: '师傅先要会当学生' },
          { name: '丁一苇', title: '工程测量员', topic: '我走坏的四双胶鞋' },
        ],
      },
      {
        name: '倡议发布与《澜江工匠影像志》首发',
        start: ago(3, '16:20'),
        end: ago(3, '17:30'),
        place: '歌剧厅',
      },
    ],
    registration: {
      mode: 'approval',
      opensAt: ago(24, '09:00'),
      closesAt: ago(8, '18:00'),
      capacity: 600,
      eligibility: '各级工会推荐，另留100席给青年技工自荐',
    },
    recap: 'luntan',
  },
  {
    key: 'gongjiang-chengguo',
    name: '澜江工匠创新成果展',
    kind: 'exhibition',
    union: 'linjiang',
    start: ago(3, '09:00'),
    end: ahead(6, '17:00'),
    location: { name: '临江大剧院东侧展厅', address: '临江市东湖区湖滨路2号' },
    summary: '六市一百二十件作品：从夹鸡蛋的吊钩到会听诊的气泵，可以看，多数还可以摸。',
    picture: 'workshop',
    body: [
      '展览分“手”“眼”“心”三个单元，展出沿江六市职工的创新成果、绝技作品和师徒故事。每天10:30、15:00各有一场工匠现场演示。',
      '免费参观，无需预约；团体参观请提前一天致电市总工会。',
    ],
    organisations: [
      { role: 'host', name: '临江市总工会', union: 'linjiang' },
      { role: 'organiser', name: '临江市建设工会', union: 'jianshe' },
      { role: 'organiser', name: '西禾区总工会', union: 'xihe' },
    ],
    registration: { mode: 'none' },
    recap: 'zhanlan',
  },
  {
    key: 'jiangbohui-zhanqu',
    name: '第五届江博会职工创新展区',
    kind: 'exhibition',
    union: 'jianshe',
    start: ago(6, '09:00'),
    end: ahead(1, '16:00'),
    location: exhibitionCentre,
    summary:
      '4号馆“匠造澜江”：城市信息模型、电池托举车、薄胎盖碗，二十七个职工创新工作室集体亮相。',
    picture: 'city-model',
    body: [
      '第五届澜江国际博览会（简称“江博会”）在4号馆设职工创新展区，面积1200平方米，全市二十七个职工创新工作室参展。',
      '职工凭工会会员证在3号门领取参观券，每证可带两名家属。',
    ],
    organisations: [
      { role: 'host', name: '江博会组委会' },
      { role: 'organiser', name: '临江市总工会', union: 'linjiang' },
      { role: 'coOrganiser', name: '临江市建设工会', union: 'jianshe' },
    ],
    sessions: [
      {
        name: '城市信息模型现场演示',
        start: ago(4, '10:00'),
        end: ago(4, '11:00'),
        place: '4号馆A区',
        speakers: [{ name: '丁一苇', title: '智慧运营职工创新工作室', topic: '井盖下面有什么' }],
      },
      {
        name: '电池托举车拆装表演',
        start: ago(2, '14:00'),
        end: ago(2, '15:00'),
        place: '4号馆室外',
        speakers: [{ name: '魏长河', title: '公交修理工' }],
      },
    ],
    registration: { mode: 'none', eligibility: '凭会员证领券' },
    recap: 'moxing',
  },
  {
    key: 'jineng-dasai',
    name: '全市职工技能大赛决赛',
    kind: 'other',
    union: 'xihe',
    start: ago(9, '08:30'),
    end: ago(8, '17:00'),
    location: { name: '西禾区职工技能实训基地', address: '临江市西禾区禾丰大街118号' },
    summary: '焊接、数控、电工、快递处理四个工种，九十六名选手两天决出名次。',
    picture: 'workshop',
    body: [
      '四个工种均设理论与实操，实操占八成。每个工种第一名按规定晋升职业技能等级，并推荐参评“澜江工匠”。',
      '观众席对职工家属开放，请穿平底鞋，听从现场引导。',
    ],
    organisations: [
      { role: 'host', name: '临江市总工会', union: 'linjiang' },
      { role: 'organiser', name: '西禾区总工会', union: 'xihe' },
      { role: 'coOrganiser', name: '西禾职业技术学校' },
    ],
    registration: {
      mode: 'approval',
      opensAt: ago(60, '09:00'),
      closesAt: ago(30, '18:00'),
      capacity: 96,
      eligibility: '各区、产业工会初赛前列选手',
    },
    recap: 'jinsai',
  },
]
