import { ago, type DemoPledge } from './content'

export const pledges: DemoPledge[] = [
  {
    key: 'jieshui-changyi',
    title: '一起守护澜江：职工节水与清洁江岸倡议',
    union: 'beiling',
    launchedBy: ['linjiang', 'beiling'],
    launchedAt: ago(12),
    event: 'shouhu-xuanjiang',
    picture: 'river-volunteers',
    signed: { count: 1286, countedAt: ago(2) },
    text: [
      '澜江从北岭的山涧里来，流过水库、渠道和管网，最后流进我们的茶杯。为守住这一江清水，我们向全市职工和家庭倡议：',
      '一、在岗位上节水。巡一遍班组的龙头和阀门，发现跑冒滴漏随手报修；食堂、浴室、洗车台优先用循环水和再生水。',
      '二、在家里节水。淘米水浇花，洗衣水拖地，刷牙时关上龙头，把好习惯讲给孩子听。',
      '三、在江边护水。不往江里倒一桶污水，不在岸上留一件垃圾；每季度至少参加一次清洁江岸志愿服务。',
      '四、做身边的监督员。看见偷排、违钓、破坏护栏，及时向水务热线或单位工会反映。',
      '一个人省下的是一盆水，九十二万职工一起，就是一座看得见的水库。请留下你的名字，从今天做起。',
    ],
  },
  {
    key: 'guangpan-changyi',
    title: '夜班食堂不剩饭：让每一份热饭都有着落',
    union: 'gongjiao',
    launchedBy: ['jiaotong', 'gongjiao'],
    launchedAt: ago(25),
    picture: 'bus-depot-night',
    text: [
      '凌晨一点的热饭，是食堂师傅四点就开始准备的。为了让每一份饭都有着落，我们向交通运输系统的夜班职工倡议：',
      '一、提前报餐。出车前在班组小程序上报餐，临时换班记得改一下，别让师傅按人头蒸了饭、等不到人。',
      '二、吃多少打多少。窗口提供半份菜、小碗饭，不够再添，不收钱。',
      '三、给晚归的人留一份。末班车误点是常事，调度室晚一刻钟报收车，食堂就晚一刻钟熄火。',
      '四、对师傅说一声谢谢。',
    ],
  },
]
