import { ago, ahead, type DemoEvent, type DemoSession } from './content'

/** A weekly course: one episode every seven days, the next of them in `nextIn` days. */
function weekly(
  episodes: { name: string; speaker: string; title: string }[],
  nextIn: number,
  held: number,
): DemoSession[] {
  return episodes.map(({ name, speaker, title }, index) => {
    const days = nextIn + (index - held) * 7
    return {
      name: `第${index + 1}讲 ${name}`,
      start: { days, time: '19:00' },
      end: { days, time: '20:30' },
      streamUrl: 'https://live.example.cn/school',
      recordingUrl: days < 0 ? `https://video.example.cn/school/${index + 1}` : undefined,
      speakers: [{ name: speaker, title }],
    }
  })
}

const counsellor = { speaker: '林见微', title: '市职工服务中心心理咨询师' }
const teacher = { speaker: '苏砚秋', title: '西禾职业技术学校教师' }

export const learningEvents: DemoEvent[] = [
  {
    key: 'goutong-ke',
    name: '职工夜校：亲密关系与好好说话',
    kind: 'course',
    union: 'jiangwan',
    mode: 'online',
    start: ago(38, '19:00'),
    end: ahead(18, '20:30'),
    summary: '九讲情感与沟通课，每周一晚，讲恋爱、婚姻，也讲怎么和自己相处。',
    picture: 'night-classroom',
    body: [
      '课程由市职工服务中心的心理咨询师主讲，直播时可匿名提问，课后有回放。',
      '前六讲累计5100多人次在线学习，提问最多的是第三讲“吵架之后”。',
    ],
    organisations: [
      { role: 'host', name: '江湾科创园联合工会', union: 'jiangwan' },
      { role: 'coOrganiser', name: '临江市总工会职工服务中心', union: 'linjiang' },
    ],
    sessions: weekly(
      [
        { name: '先认识自己的脾气', ...counsellor },
        { name: '第一次见面聊什么', ...counsellor },
        { name: '吵架之后', ...counsellor },
        { name: '异地、倒班与陪伴', ...counsellor },
        { name: '见家长这件事', speaker: '方秉文', title: '望江区婚姻家庭辅导员' },
        { name: '婚前谈钱不伤感情', speaker: '方秉文', title: '望江区婚姻家庭辅导员' },
        { name: '有了孩子以后', ...counsellor },
        { name: '怎样好好道歉', ...counsellor },
        { name: '独处也是本事', ...counsellor },
      ],
      4,
      6,
    ),
    registration: { mode: 'none' },
    recap: 'yexiao',
  },
  {
    key: 'shukong-yeban',
    name: '职工夜校：数控编程入门班',
    kind: 'course',
    union: 'xihe',
    mode: 'mixed',
    start: ago(11, '19:00'),
    end: ahead(24, '20:30'),
    location: { name: '西禾区职工技能实训基地', address: '临江市西禾区禾丰大街118号' },
    summary: '六个晚上，从看懂图纸到车出第一根台阶轴，结业可直接报考等级认定。',
    picture: 'night-classroom',
    body: ['小班三十人，两人一台设备。未抽中的职工可以看直播，实操课另开周末补习场。'],
    organisations: [
      { role: 'host', name: '西禾区总工会', union: 'xihe' },
      { role: 'organiser', name: '西禾职业技术学校' },
    ],
    sessions: weekly(
      [
        { name: '图纸里的语言', ...teacher },
        { name: '坐标与刀补', ...teacher },
        { name: '第一段程序', ...teacher },
        { name: '上机：台阶轴', speaker: '罗铁生', title: '数控车工，省级工匠' },
        { name: '量具与误差', speaker: '罗铁生', title: '数控车工，省级工匠' },
        { name: '结业考核', ...teacher },
      ],
      3,
      2,
    ),
    registration: {
      mode: 'lottery',
      opensAt: ago(30, '09:00'),
      closesAt: ago(18, '18:00'),
      capacity: 30,
      eligibility: '西禾区在职职工，无需基础',
    },
  },
  {
    key: 'yunxiangqin',
    name: '“江湾有约”直播联谊',
    kind: 'matchmaking',
    union: 'jiangwan',
    mode: 'online',
    start: ago(17, '19:30'),
    end: ago(15, '21:00'),
    summary: '三个晚上、一百八十二位单身职工、五十三家企业，先在屏幕上说一声“你好”。',
    picture: 'matchmaking-studio',
    body: [
      '每晚一个半小时，由心理咨询师和职工主持人共同主持，话题提前征集，不问收入、不比房子。',
      '参加者须实名登记，直播画面只显示昵称。',
    ],
    organisations: [
      { role: 'host', name: '望江区总工会', union: 'wangjiang' },
      { role: 'organiser', name: '江湾科创园联合工会', union: 'jiangwan' },
    ],
    sessions: [
      {
        name: '第一晚：我的八小时以外',
        start: ago(17, '19:30'),
        end: ago(17, '21:00'),
        streamUrl: 'https://live.example.cn/jiangwan/1',
        speakers: [{ name: '林见微', title: '心理咨询师' }],
      },
      {
        name: '第二晚：一道拿手菜',
        start: ago(16, '19:30'),
        end: ago(16, '21:00'),
        streamUrl: 'https://live.example.cn/jiangwan/2',
        speakers: [{ name: '林见微', title: '心理咨询师' }],
      },
      {
        name: '第三晚：十年后的周末',
        start: ago(15, '19:30'),
        end: ago(15, '21:00'),
        streamUrl: 'https://live.example.cn/jiangwan/3',
        speakers: [{ name: '林见微', title: '心理咨询师' }],
      },
    ],
    registration: {
      mode: 'approval',
      opensAt: ago(32, '09:00'),
      closesAt: ago(20, '18:00'),
      capacity: 200,
      eligibility: '江湾科创园单身职工，由单位工会核实',
    },
    recap: 'yunxiangqin-bao',
  },
  {
    key: 'xianxia-lianyi',
    name: '“江湾有约”线下见面会',
    kind: 'matchmaking',
    union: 'jiangwan',
    start: ahead(4, '13:30'),
    end: ahead(4, '17:00'),
    location: { name: '江湾科创园青年客厅', address: '临江市望江区江湾科创园5号楼1层' },
    summary: '屏幕上聊得来的一百二十人，下楼喝杯茶：桌游、陶艺、双人拼图，不催不问。',
    picture: 'matchmaking-studio',
    body: [
      '仅面向参加过直播联谊的职工，凭入场券进场。现场设桌游、陶艺、拼图三个区，每四十分钟自愿换桌。',
      '活动不收取任何费用，现场不拍正脸照片。',
    ],
    organisations: [
      { role: 'host', name: '望江区总工会', union: 'wangjiang' },
      { role: 'organiser', name: '江湾科创园联合工会', union: 'jiangwan' },
      { role: 'coOrganiser', name: '东湖青瓷研究所' },
    ],
    registration: {
      mode: 'lottery',
      opensAt: ago(12, '09:00'),
      closesAt: ahead(1, '18:00'),
      capacity: 120,
      attendedEvent: 'yunxiangqin',
    },
    souvenirs: [{ name: '自己捏的小陶碟', stock: 120, rule: '烧制后两周内到青年客厅领取' }],
  },
]
