import { expect, test } from 'vitest'
import { adLabel, isAdLabel, isAdLine, phonesIn } from './advertisement'
import { isCaptionOpening } from './caption'
import { markedLabel, readsAsLabel } from './column-label'
import { isNoteLabel, notePrefix } from './editor-note'
import { fold } from './fold'
import { isFurniture } from './furniture'
import { isJump, jumpHead, jumpTail, parseJump } from './jump'
import { isSource, parseSource, sourceTail } from './source'

test.each([
  '（下转第2版）',
  '下转A05版',
  '▶▶下转第二版',
  '上接第1版',
  '（详见第3版）',
  '相关报道见4版',
])('%s is a jump', (line) => {
  expect(isJump(fold(line))).toBe(true)
})

test('a jump stands behind and in front of text', () => {
  expect(jumpTail('再立新功。(下转第4版)')).toBe(5)
  expect(jumpHead('(上接第1版)会议指出')).toBe(7)
  expect(parseJump('(下转第 2 版)')).toBe('下转第2版')
  expect(isJump('他从第2版翻起')).toBe(false)
})

test.each([
  ['来源：《江南时评》', '江南时评'],
  ['（据新华社）', '新华社'],
  ['（来源：望江发布）', '望江发布'],
  ['（新华社北京10月19日电）', '新华社'],
  ['（综合新华社电）', '新华社'],
])('%s names the source %s', (line, source) => {
  expect(isSource(fold(line))).toBe(true)
  expect(parseSource(fold(line))).toBe(source)
})

test('a source stands behind text', () => {
  expect(sourceTail('会议闭幕。(据新华社)')).toBe(5)
  expect(sourceTail('会议闭幕。')).toBe(-1)
})

test.each([
  '上一版 下一版',
  '上一期　下一期',
  '放大+ 缩小- 默认○',
  '标题导航',
  '版面导航',
  '本版责编 林一叶',
  '责任编辑：林一叶',
  '版权所有 临江日报社',
  '按日期查找',
  '---',
  '![](images/a.png)',
  '返回目录  >>',
])('%s is furniture', (line) => {
  expect(isFurniture(fold(line))).toBe(true)
})

test.each(['大中小学开展劳动教育', '市总工会举办运动会', '更多职工走进书屋'])(
  '%s is none',
  (line) => {
    expect(isFurniture(fold(line))).toBe(false)
  },
)

test.each([
  ['■关注服务周', '关注服务周'],
  ['【工会要闻】', '工会要闻'],
  ['·聚焦两会·', '聚焦两会'],
  ['〔短评〕', '短评'],
  ['◆ 职工之声 ◆', '职工之声'],
  ['■本报记者 张晶', null],
])('%s is the label %s', (line, label) => {
  expect(markedLabel(fold(line))).toBe(label)
})

test('an unmarked label is short, or opens or closes as labels do', () => {
  for (const label of ['关注江海博览会', '工匠故事', '短评', '一线观察', '图片新闻'])
    expect(readsAsLabel(label), label).toBe(true)
  for (const kicker of ['屏对屏聊天 面对面牵手', '为城市运行提供“最强大脑”', '近千名选手同场竞技'])
    expect(readsAsLabel(kicker), kicker).toBe(false)
})

test.each(['开栏语', '【编者按】', '■ 开栏的话', '编 者 按：'])(
  "%s labels an editor's note",
  (line) => {
    expect(isNoteLabel(fold(line))).toBe(true)
  },
)

test("an editor's label may stand in front of the note", () => {
  expect(notePrefix('编者按:江海是一名电工。')).toBe(4)
  expect(notePrefix('【开栏语】今日起')).toBe(5)
  expect(notePrefix('编后台程序的人')).toBe(0)
})

test('captions open as captions do', () => {
  for (const line of [
    '图为活动现场。',
    '上图:工人在作业。',
    '图①:工人检修机车。',
    '▲工人在安装设备。',
  ])
    expect(isCaptionOpening(line), line).toBe(true)
  for (const line of ['图书馆里坐满了人。', '△市总工会举办讲座。'])
    expect(isCaptionOpening(line), line).toBe(false)
})

test('the advertisement block: labels, lines and phones', () => {
  for (const label of ['广告', '广  告', '公益广告', '遗失声明', '【广告】'])
    expect(isAdLabel(label), label).toBe(true)
  expect(isAdLine('登报咨询电话:0512-00001234')).toBe(true)
  expect(isAdLine('市总工会登报表扬先进职工')).toBe(false)
  expect(
    phonesIn('热线：０５１２－００００１２３４　１３８００００００００ (010)63520000 400-000-0000'),
  ).toEqual(['0512-00001234', '13800000000', '010-63520000', '400-000-0000'])
  expect(adLabel([], ['登报咨询电话：0512-00001234'])).toBe('登报咨询电话')
  expect(adLabel(['广  告'], [])).toBe('广告')
})
