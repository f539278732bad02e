/** A theme of story: its headlines and the sentences that its paragraphs are put together from. */
type Theme = { kickers: string[]; headlines: string[]; decks: string[]; sentences: string[] }

/** Sentences that fit any theme: who spoke, what comes next, how it was counted. */
export const COMMON = [
  '工会主席{person}说，事情不大，关键是有人一件一件去办。',
  '“以前没人问过我们想要什么。”{trade}{person}说，“这次问了三遍。”',
  '记者在{place}看到，墙上贴着{small}张意见条，每张都写着办结日期。',
  '截至{month}，已有{big}名职工从中受益，其中{trade}占了将近一半。',
  '{firm}工会算过一笔账，人均只花{small}元，换来的是一年少走{small}名熟练工。',
  '下一步，工会将在{place}再设{small}个服务点，把办事时间延长到晚上九点。',
  '{person}今年在{firm}干满{small}年，同事们对他的评价是“{quality}”。',
  '参加的单位从去年的{small}家增加到今年的{big}家，报名表在两天里就填满了。',
  '区里把这项工作列入年度清单，每月在{place}公开一次进度。',
  '有职工提出{thing}不够用，三天以后就补上了。',
]

export const THEMES: Theme[] = [
  {
    kickers: ['{month}里的一杯热茶', '走进{place}', '一份清单 件件落实'],
    headlines: [
      '{firm}把{thing}送到岗位上',
      '{place}多了一处歇脚的地方',
      '{big}名{trade}领到{thing}',
    ],
    decks: ['工会干部分{small}路走访，听意见、记需求、当场办', '从{month}开始，每周三由职工点单'],
    sentences: [
      '{month}，{union}的慰问队来到{place}，为{firm}的{trade}送去{thing}。',
      '{trade}{person}接过{thing}，说的第一句话是“先给夜班的人留着”。',
      '慰问物资按岗位分成{small}类，{place}的职工多了一份{thing}。',
      '走访中收集到的{big}条需求，已按轻重缓急列成清单，由专人跟办。',
      '{union}还为困难职工建立档案，帮{small}户家庭申请了互助保障金。',
    ],
  },
  {
    kickers: ['比武场上见真章', '三代{trade}同台', '赛场就在{place}'],
    headlines: [
      '{skill}大赛在{place}收官',
      '{big}名选手比{skill}',
      '{firm}{trade}{person}夺得{skill}头名',
    ],
    decks: ['前{small}名可直接申报技师，获奖方法编成教材', '比赛设{small}个工种，评委全部来自一线'],
    sentences: [
      '{month}，{union}主办的{skill}技能竞赛在{place}举行，{big}名选手进入决赛。',
      '决赛只有{small}分钟，{person}用了不到一半的时间就交了工件，误差在一根头发丝以内。',
      '裁判长{person}介绍，今年的题目来自{firm}的真实订单，难在最后一道工序。',
      '获得第一名的{trade}{person}平时话不多，工友说他{quality}，图纸看三遍才动手。',
      '竞赛成绩计入个人技能档案，{firm}当场为前三名兑现了{thing}。',
    ],
  },
  {
    kickers: ['不让流汗的人流泪', '一通电话之后', '调解室里的{small}个下午'],
    headlines: ['{small}天拿回拖欠的工钱', '{union}为{trade}讨回公道', '{place}开出法律服务窗口'],
    decks: ['律师驻点值班，劳动争议就地调解', '从投诉到到账，只用了{small}天'],
    sentences: [
      '{trade}{person}拨通了工会的维权电话，说{firm}拖欠了{small}名工友的工资。',
      '{union}当天就派律师赶到{place}，查考勤、对合同，把欠款一笔一笔算清楚。',
      '调解进行了{small}个下午，双方最终签下协议，欠款分两次付清。',
      '今年以来，{union}受理劳动争议{big}件，调解成功率超过八成。',
      '律师提醒，工资条、考勤记录和聊天记录都是证据，离职前记得留一份。',
    ],
  },
  {
    kickers: ['把图书馆搬到工地', '下班以后去哪里', '{place}里的歌声'],
    headlines: ['{place}的周末属于职工', '{firm}职工合唱团登台', '{big}名职工一起走江堤'],
    decks: ['{small}支队伍参加，年龄最大的六十一岁', '活动全部由职工自己编排'],
    sentences: [
      '{month}的一个周末，{union}在{place}办起职工文化节，来了{big}人。',
      '{firm}合唱团的指挥是{trade}{person}，排练都在下夜班以后。',
      '健步走的路线沿江而行，沿途设了{small}个补给点，终点有一碗热汤面。',
      '书画展上最受欢迎的一幅，画的是{place}的清晨，作者是一位{trade}。',
      '文化宫今年开设{small}门公益课，{skill}班最抢手，候补名单排到了{month}。',
    ],
  },
  {
    kickers: ['小改小革有大用', '一间屋子 {small}项专利', '创新工作室巡礼'],
    headlines: [
      '{firm}的创新工作室又出新招',
      '{trade}{person}改出一台新设备',
      '{skill}难题被一线职工攻下',
    ],
    decks: ['一个夹具让效率提高三成', '师带徒{small}对，{skill}有了传人'],
    sentences: [
      '{person}领衔的职工创新工作室设在{firm}，只有{small}个人，却解决了困扰车间多年的{skill}难题。',
      '他们把废旧零件改成工装，装上以后每班少弯腰{big}次。',
      '这项成果已在{small}家企业推广，{union}帮助申请了专利。',
      '工作室每月开一次“诸葛亮会”，谁提的点子就用谁的名字命名。',
      '带徒弟时{person}最常说的话是“先看、再想、后动手”，徒弟们都说他{quality}。',
    ],
  },
  {
    kickers: ['安全无小事', '隐患随手拍', '{month}的安全课'],
    headlines: [
      '{place}查出{small}处隐患当场整改',
      '{big}名职工当起安全监督员',
      '{firm}把安全课开到班前',
    ],
    decks: ['每发现一处隐患奖励{thing}', '急救包扎成为必修课'],
    sentences: [
      '{union}组织职工代表到{place}巡查，{small}处隐患当场拍照、当场派单。',
      '{firm}的班前会多了五分钟，由{trade}轮流讲一个身边的险情。',
      '急救培训在{place}举行，{person}第一个上台练习心肺复苏。',
      '群众安全监督员{person}随身带着一个小本子，记下的问题已有{big}条销号。',
      '防暑、防滑、防触电三样东西，{firm}工会按人头配齐，旧的可以以旧换新。',
    ],
  },
  {
    kickers: ['坐下来谈', '一份合同背后', '工资怎么定'],
    headlines: ['{firm}签下集体合同', '{big}名{trade}有了行业工资标准', '协商桌上谈出{thing}'],
    decks: ['{small}轮协商，{small}个条款逐条表决', '行业集体合同覆盖{big}家小微企业'],
    sentences: [
      '经过{small}轮协商，{firm}与职工方签订集体合同，工资平均增长百分之六。',
      '职工方首席代表{person}把{big}份问卷装订成册，摆在谈判桌中间。',
      '争议最大的是夜班津贴，最后按{trade}的工时分档解决。',
      '{union}派出指导员全程参加，协商纪要在{place}张贴公示。',
      '合同还写明，{thing}由企业配备，坏了{small}天内更换。',
    ],
  },
  {
    kickers: ['放学到下班', '把课堂送到身边', '学费不用愁'],
    headlines: [
      '{skill}夜校在{place}开班',
      '{union}为{big}名子女送去助学金',
      '{place}的托管班续办了',
    ],
    decks: ['课程免费，结业推荐就业', '寒暑假不停课，双职工家庭优先'],
    sentences: [
      '傍晚六点，{place}的{skill}夜校亮起灯，{trade}{person}总坐在第一排。',
      '课程由{firm}的技师讲授，{small}个晚上学完，当场考核发证。',
      '{union}今年发放助学金{big}份，每一份都由工会干部送到家里。',
      '托管班开到晚上七点，{firm}的双职工家庭不用再把孩子领到柜台后面写作业。',
      '学员{person}结业后当上了班组长，他把{quality}二字写在笔记本扉页。',
    ],
  },
]
