import { ago, type When } from './content'

export type DemoEdition = {
  date: When
  /** `scan`: a picture of the printed page is made and filed with it. */
  pages: { number: string; name: string; stories: string[]; scan?: true }[]
}

/** Three issues that carry the stories: pages in their order, the most important story first. */
export const editions: DemoEdition[] = [
  {
    date: ago(8),
    pages: [
      { number: '1', name: '要闻', stories: ['yuanzhu', 'gonghui-shangxian', 'louyu'] },
      {
        number: '2',
        name: '基层·服务',
        stories: [
          'jieshui',
          'tuoguan',
          'hezuoshe',
          'nvzhigong',
          'wenda',
          'tushuxiang',
          'hechang',
          'huiyuanzheng',
        ],
      },
    ],
  },
  {
    date: ago(4),
    pages: [
      { number: '1', name: '要闻', stories: ['yizhan', 'jinsai', 'qingchen'] },
      { number: '2', name: '关注江博会', stories: ['moxing', 'kailan'] },
      {
        number: '3',
        name: '维权·匠心',
        stories: ['dongfang', 'xieshang', 'huozi-lao', 'chengyan'],
      },
      { number: '4', name: '文体·副刊', stories: ['qiyou', 'shuwu', 'banshou'] },
    ],
  },
  {
    date: ago(1),
    pages: [
      {
        number: '1',
        name: '要闻',
        stories: ['luntan', 'xiaoge', 'tijian', 'ping-shifu'],
        scan: true,
      },
      {
        number: '2',
        name: '关注江博会',
        stories: ['tuojuche', 'banshouli', 'zhiyuanzhe'],
        scan: true,
      },
      { number: '3', name: '基层·服务', stories: ['yeban', 'xinnian'] },
      { number: '4', name: '文体·评论', stories: ['zhanlan', 'yexiao', 'ping-yizhan'] },
    ],
  },
]
