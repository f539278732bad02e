import type { EventKind } from '../event'

/** The most telling word decides; the order matters (骑行志愿服务 is volunteering, 论坛开幕式 a forum). */
const WORDS: [EventKind, RegExp][] = [
  ['volunteering', /志愿|义诊|慰问/],
  ['matchmaking', /联谊|相亲|交友|鹊桥/],
  ['course', /培训|研修|训练营|公开课|课程|微课/],
  ['talk', /宣讲|讲座|报告会|故事会/],
  ['forum', /论坛|峰会|研讨会|座谈会/],
  ['sport', /骑行|骑游|健步|徒步|马拉松|长跑|运动会|球赛|联赛|锦标赛|邀请赛|龙舟/],
  ['exhibition', /展览|博览会|交易会|成果展|展示|作品展/],
]

/** The kind that an event's name says it is; null where it says none, and the editor chooses. */
export const eventKindOf = (name: string): EventKind | null =>
  WORDS.find(([, words]) => words.test(name))?.[0] ?? null
