import type { DemoStudio } from './content'

export const moreStudios: DemoStudio[] = [
  {
    key: 'lihuo',
    name: '漕溪港智能理货创新工作室',
    union: 'wangjiang',
    employer: '漕溪港务有限公司',
    founded: 2021,
    leader: '苏见微',
    field: '港口理货与调度',
    level: 'municipal',
    summary: '把理货员手里的本子换成岸边的镜头，雨天也看得清箱号。',
    body: [
      '漕溪港一年过手十一万只箱子。过去理货员站在岸边抄箱号，夏天晒脱皮，雨天糊了本子。工作室的九个人里有四个是老理货员，最清楚镜头该装在哪儿。',
      '系统上线后，箱号自动识别，理货员改坐进了控制室，只处理机器拿不准的那几只。',
    ],
    projects: [
      { name: '岸边箱号识别', phase: 'inUse', summary: '识别率99.1%，雨雾天另有补光。' },
      { name: '拖车叫号系统', phase: 'pilot', summary: '司机在手机上取号，进港等候缩短一半。' },
    ],
    achievements: [
      { kind: 'softwareCopyright', count: 4, year: 2024, title: '岸边箱号识别等软件' },
      { kind: 'patent', year: 2025, title: '防雨补光支架实用新型专利' },
    ],
  },
  {
    key: 'jiqiren',
    name: '江湾青年机器人调试创新工作室',
    union: 'jiangwan',
    employer: '江湾精密自动化有限公司',
    founded: 2023,
    leader: '陆知行',
    field: '工业机器人调试',
    level: 'district',
    summary: '八个平均二十九岁的调试员，把一条产线的换型时间从六小时压到四十分钟。',
    body: [
      '工作室挂在科创园3号楼一层，玻璃墙外就是走廊，谁都能看见机械手在里面学着拧螺丝。',
      '他们把每一次换型的步骤拍成短片，按故障编号，贴在产线旁的屏幕上，新来的调试员三天就能上手。',
    ],
    projects: [
      { name: '快速换型工装', phase: 'inUse', summary: '四条产线使用，换型四十分钟。' },
      { name: '调试短片图书馆', phase: 'inUse', summary: '已有212条，园区企业共享。' },
    ],
    achievements: [
      { kind: 'patent', count: 2, year: 2025, title: '快速定位销等实用新型专利' },
      { kind: 'softwareCopyright', year: 2025, title: '换型步骤检索软件' },
    ],
  },
  {
    key: 'mianan',
    name: '青石桥面点创新工作室',
    union: 'qingshiqiao',
    employer: '青石桥老面馆',
    founded: 2017,
    leader: '唐广顺',
    field: '传统面点与食品安全',
    level: 'district',
    summary: '街坊吃了三十年的一碗面，写成了能教给徒弟的十二道工序。',
    body: [
      '唐广顺的面案在后厨窗口，街坊隔着玻璃看他和面。街道总工会帮着把这张面案挂了牌，收了七个徒弟，五个是外卖小哥改行来的。',
      '老碱面过去凭手感，如今每一缸都记温度、湿度和时辰，出了差错查得到是哪一步。',
    ],
    projects: [{ name: '老碱面十二道工序', phase: 'completed', summary: '编成图册，免费教授。' }],
    achievements: [
      { kind: 'localStandard', year: 2024, title: '参编《临江老碱面制作规范》（地方标准）' },
      { kind: 'award', year: 2022, title: '全市餐饮行业技能大赛金奖' },
    ],
  },
]
