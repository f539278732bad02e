import type { DemoStudio } from './content'

export const studios: DemoStudio[] = [
  {
    key: 'zhihuiyunying',
    name: '临江城建智慧运营职工创新工作室',
    union: 'jianshe',
    employer: '临江城建运营有限公司',
    founded: 2019,
    leader: '丁一苇',
    field: '城市信息模型与管廊运维',
    level: 'provincial',
    picture: 'city-model',
    summary: '把地下管廊、地面道路和楼宇装进一张会“动”的城市模型，让巡检员少走冤枉路。',
    body: [
      '工作室由11名巡检员、测量员和程序员组成，平均年龄33岁。起步时只有两台旧电脑和一间设备间，课题来自一句抱怨：“井盖下面到底是谁家的管？”',
      '他们先把全市46公里综合管廊逐段测量建模，做成管廊运维平台一期；二期把道路、桥梁和楼宇接进来，形成城市信息模型。巡检员在手机上点开一只井盖，就能看到下面的管线、权属和上一次检修时间。',
      '平台上线以来，管廊巡检平均用时缩短三成，误报警由每月四十多次降到个位数。',
    ],
    projects: [
      {
        name: '综合管廊运维平台一期',
        phase: 'completed',
        summary: '46公里管廊三维建模、巡检派单与报警联动，已移交运营班组使用。',
      },
      {
        name: '城市信息模型二期',
        phase: 'pilot',
        summary: '接入道路、桥梁、楼宇和雨水泵站，在望江新区12平方公里范围试点。',
      },
      {
        name: '内涝点位推演模块',
        phase: 'research',
        summary: '用三年的雨情和井下水位数据推演积水点，提前两小时提示布防。',
      },
    ],
    achievements: [
      {
        kind: 'softwareCopyright',
        count: 9,
        year: 2024,
        title: '管廊巡检派单、井下报警联动等软件',
        evidence: '登记证书存公司工会',
      },
      { kind: 'patent', count: 3, year: 2023, title: '井盖位移传感装置等实用新型专利' },
      { kind: 'localStandard', year: 2024, title: '参编《综合管廊运行维护数据规范》（地方标准）' },
      { kind: 'industryStandard', year: 2025, title: '参编《市政管线信息分类与编码》（行业标准）' },
      { kind: 'award', year: 2025, title: '全省职工优秀技术创新成果二等奖' },
    ],
  },
  {
    key: 'weichanghe',
    name: '魏长河公交维修创新工作室',
    union: 'gongjiao',
    employer: '临江公交集团城北修理厂',
    founded: 2016,
    leader: '魏长河',
    field: '新能源公交车维修',
    level: 'municipal',
    picture: 'workshop',
    summary: '从一把自制的拆装钳开始，九年攒下六十多件“土工具”，让电动公交车少趴窝。',
    body: [
      '工作室的墙上挂满了工具，一半在商店里买不到：三爪拉马、电池托举车、门泵听诊器，都是班组自己画图、自己焊的。',
      '2019年公交车大批换成电动车，老师傅们从头学高压安全。魏长河带着徒弟把每一次故障记成一页纸，装订成《趴窝笔记》，如今已有十四本，全集团共享。',
    ],
    projects: [
      {
        name: '电池仓快速托举车',
        phase: 'inUse',
        summary: '一人操作，更换电池由四小时缩短到五十分钟，已配到七个停车场。',
      },
      { name: '车门气泵听诊器', phase: 'inUse', summary: '听声辨漏，误拆率下降一半。' },
      {
        name: '冬季续航预判表',
        phase: 'pilot',
        summary: '按线路坡度和气温估算余电，给调度员排班作参考。',
      },
    ],
    achievements: [
      { kind: 'patent', count: 6, year: 2024, title: '电池托举车、气泵检测装置等实用新型专利' },
      { kind: 'award', year: 2023, title: '临江市“五小”创新一等奖' },
      { kind: 'award', year: 2025, title: '全省交通系统职工创新成果展优秀项目' },
    ],
  },
  {
    key: 'shuizhi',
    name: '叶知秋水质检测创新工作室',
    union: 'beiling',
    employer: '临江水务北岭检测站',
    founded: 2018,
    leader: '叶知秋',
    field: '饮用水水质检测',
    level: 'provincial',
    picture: 'river-volunteers',
    summary: '六名化验员守着一座水库，把检测结果从“隔天出”变成“当班出”。',
    body: [
      '检测站建在水库大坝下，六名化验员五女一男，轮流二十四小时值守。工作室成立后做的第一件事，是把纸质原始记录改成条码流转，一瓶水从取样到出报告，经过谁的手一清二楚。',
      '他们还编了一本《看懂水质报告》，用漫画讲浊度、余氯和藻密度，送进了全区的中小学和社区。',
    ],
    projects: [
      {
        name: '藻类快速判读方法',
        phase: 'inUse',
        summary: '以图像比对替代逐格计数，判读时间由四十分钟缩短到六分钟。',
      },
      {
        name: '取样条码流转系统',
        phase: 'completed',
        summary: '八个取样点全程留痕，近三年零错样。',
      },
      {
        name: '异味溯源图谱',
        phase: 'research',
        summary: '为土霉味、鱼腥味建立气味—藻种对照图谱。',
      },
    ],
    achievements: [
      { kind: 'softwareCopyright', count: 2, year: 2022, title: '水样条码流转软件等' },
      { kind: 'patent', count: 2, year: 2023, title: '便携式藻类浓缩装置等专利' },
      {
        kind: 'localStandard',
        year: 2025,
        title: '主编《水库藻密度快速检测技术规程》（地方标准）',
      },
    ],
  },
  {
    key: 'huozi',
    name: '程守拙活字印艺工作室',
    union: 'donghu',
    employer: '东湖文化印务有限公司',
    founded: 2014,
    leader: '程守拙',
    field: '活字排版与版画印制',
    level: 'municipal',
    picture: 'workshop',
    summary: '守着三万枚铅字和一台老圆盘机，让排字房重新有了学徒。',
    body: [
      '2013年印刷厂搬迁，最后一套铅字险些当废铅卖掉，是程守拙垫钱留了下来。第二年，东湖区总工会帮他挂起了工作室的牌子。',
      '如今排字房每周三、周六开放，职工可以亲手拣字、上版、印一张贺年片。工作室为全市二十多家企业印制过荣休证书，每一张都由老师傅亲自排版。',
    ],
    projects: [
      {
        name: '铅字字模数字存档',
        phase: 'pilot',
        summary: '为三万枚铅字逐枚拍摄建档，已完成一万九千枚。',
      },
      { name: '荣休证书定制', phase: 'inUse', summary: '为退休职工手排姓名和工龄，一人一版。' },
    ],
    achievements: [
      { kind: 'award', year: 2021, title: '临江市非物质文化遗产保护贡献奖' },
      { kind: 'award', year: 2024, title: '全市职工文创大赛金奖' },
    ],
  },
  {
    key: 'hedachuan-studio',
    name: '贺大川焊接技能大师工作室',
    union: 'xihe',
    employer: '西禾重型装备制造公司',
    founded: 2012,
    leader: '贺大川',
    field: '厚板焊接与青年焊工培养',
    level: 'national',
    picture: 'workshop',
    summary: '一支焊枪带出一百四十名徒弟，三分之一已是技师。',
    body: [
      '工作室的规矩写在门上：“焊缝先给自己看，再给师傅看，最后给光看。”每名学徒的第一百条焊缝都要过射线探伤，不合格就从头再来。',
      '为解决六十毫米厚板焊接变形，团队用两年时间试了三百多种焊序，最终形成的“分段跳焊法”在行业内推广。',
    ],
    projects: [
      {
        name: '厚板分段跳焊法',
        phase: 'completed',
        summary: '把变形量控制在两毫米以内，一次探伤合格率由91%提高到99.2%。',
      },
      {
        name: '焊工手感数据采集',
        phase: 'research',
        summary: '记录老师傅运枪的速度、角度和停顿，用于青年焊工训练。',
      },
    ],
    achievements: [
      { kind: 'patent', count: 12, year: 2025, title: '焊接工装与变形控制方法' },
      {
        kind: 'industryStandard',
        year: 2023,
        title: '参编《厚板结构件焊接变形控制指南》（行业标准）',
      },
      { kind: 'award', year: 2022, title: '全国机械行业职工技术创新成果一等奖' },
    ],
  },
]
