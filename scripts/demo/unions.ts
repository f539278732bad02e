import type { DemoUnion } from './content'

const hours = '周一至周五 9:00—12:00，14:00—17:30'

export const unions: DemoUnion[] = [
  {
    slug: 'linjiang',
    name: '临江市总工会',
    shortName: '市总工会',
    kind: 'municipal',
    picture: 'forum-hall',
    intro:
      '临江市总工会下辖四个区总工会、九个产业工会，联系基层工会6800余家、会员92万人。职工服务中心设在滨江大道，提供法律援助、困难帮扶、技能提升和婚恋交友服务，工作日中午不休息。',
    contact: {
      phone: '0500-5550100',
      address: '临江市滨江大道1号职工服务中心',
      email: 'office@linjiang.example.cn',
      hours: '周一至周五 8:30—17:30，午间不休',
    },
  },
  {
    slug: 'donghu',
    name: '东湖区总工会',
    shortName: '东湖区总',
    kind: 'district',
    parent: 'linjiang',
    picture: 'fair-booth',
    intro:
      '东湖区总工会服务老城九个街道的21万名职工。区内商贸、餐饮、文旅企业密集，近年来重点推进小微企业建会、餐饮行业集体协商和职工子女托管，办有“东湖职工集市”。',
    contact: {
      phone: '0500-5550201',
      address: '临江市东湖区莲塘路18号',
      email: 'donghu@linjiang.example.cn',
      hours,
    },
  },
  {
    slug: 'wangjiang',
    name: '望江区总工会',
    shortName: '望江区总',
    kind: 'district',
    parent: 'linjiang',
    picture: 'canal-ride',
    intro:
      '望江区总工会所在的望江新区有产业园区六个、青年职工16万人。漕溪运河穿区而过，骑游季、夜跑团和园区联谊是这里的招牌活动。',
    contact: {
      phone: '0500-5550202',
      address: '临江市望江区运河西路66号',
      email: 'wangjiang@linjiang.example.cn',
      hours,
    },
  },
  {
    slug: 'beiling',
    name: '北岭区总工会',
    shortName: '北岭区总',
    kind: 'district',
    parent: 'linjiang',
    picture: 'river-volunteers',
    intro:
      '北岭区是临江的水源地，青石水库在此守护全市六成饮用水。区总工会联系林业、水务、农产品加工企业职工4.3万人，护水志愿服务队已有队员2600余名。',
    contact: {
      phone: '0500-5550203',
      address: '临江市北岭区松风路9号',
      email: 'beiling@linjiang.example.cn',
      hours,
    },
  },
  {
    slug: 'xihe',
    name: '西禾区总工会',
    shortName: '西禾区总',
    kind: 'district',
    parent: 'linjiang',
    intro:
      '西禾区总工会以装备制造和现代农业企业为主要服务对象，联系职工11万人。区职工技能实训基地设有数控、焊接、电工三个工位区，常年免费开放。',
    contact: {
      phone: '0500-5550204',
      address: '临江市西禾区禾丰大街120号',
      email: 'xihe@linjiang.example.cn',
      hours,
    },
  },
  {
    slug: 'jianshe',
    name: '临江市建设工会',
    shortName: '市建设工会',
    kind: 'industrial',
    parent: 'linjiang',
    picture: 'construction-dawn',
    intro:
      '临江市建设工会服务全市建筑、市政、园林行业职工和进城务工人员，在建项目做到工地开到哪里、工会建到哪里、夜校办到哪里。',
    contact: {
      phone: '0500-5550301',
      address: '临江市东湖区建工路5号',
      email: 'jianshe@linjiang.example.cn',
      hours,
    },
  },
  {
    slug: 'jiaotong',
    name: '临江市交通运输工会',
    shortName: '市交通工会',
    kind: 'industrial',
    parent: 'linjiang',
    picture: 'bus-depot-night',
    intro:
      '临江市交通运输工会联系公交、出租、港航、公路养护和快递物流职工8.6万人，牵头建设“小哥驿站”和司机休息点，推动行业劳动定额协商。',
    contact: {
      phone: '0500-5550302',
      address: '临江市望江区港湾路31号',
      email: 'jiaotong@linjiang.example.cn',
      hours,
    },
  },
  {
    slug: 'qingshiqiao',
    name: '青石桥街道总工会',
    shortName: '青石桥街道',
    kind: 'subdistrict',
    parent: 'donghu',
    picture: 'reading-room',
    intro:
      '青石桥街道总工会辖区2.8平方公里，有小微企业和个体工商户1900余家。街道职工之家开放到晚上九点，楼上是书屋，楼下是驿站。',
    contact: {
      phone: '0500-5550211',
      address: '临江市东湖区青石桥街道桥东巷22号',
      email: 'qingshiqiao@linjiang.example.cn',
      hours: '周一至周日 9:00—21:00',
    },
  },
  {
    slug: 'jiangwan',
    name: '江湾科创园联合工会',
    shortName: '江湾科创园',
    kind: 'primary',
    parent: 'wangjiang',
    picture: 'matchmaking-studio',
    intro:
      '江湾科创园联合工会覆盖园区科技企业83家、职工9400人，平均年龄31岁。联合工会以楼宇为单位设工会小组，婚恋交友、心理关爱和亲子活动最受欢迎。',
    contact: {
      phone: '0500-5550221',
      address: '临江市望江区江湾科创园3号楼2层',
      email: 'jiangwan@linjiang.example.cn',
      hours,
    },
  },
  {
    slug: 'gongjiao',
    name: '临江公交集团工会',
    shortName: '公交集团工会',
    kind: 'primary',
    parent: 'jiaotong',
    picture: 'bus-depot-night',
    intro:
      '临江公交集团工会有会员5200人，其中驾驶员3700人。工会在七个停车场建起夜班食堂、理发室和静音休息间，魏长河创新工作室设在城北修理厂。',
    contact: {
      phone: '0500-5550311',
      address: '临江市西禾区城北路200号',
      email: 'gongjiao@linjiang.example.cn',
      hours,
    },
  },
]
