import { bareContext, type Context } from '../context'
import { sketchOf } from '../fingerprint'
import { publishedText } from './published-text'

/** What the portal of the labelled set knows; all names are invented. */
export const labelledContext = (correct: Context['correct']): Context => ({
  ...bareContext('2026-11-24', correct),
  names: [
    { name: '魏小麦', kind: 'person' },
    { name: '方知夏', kind: 'person' },
    { name: '临江市总工会', kind: 'union' },
    { name: '东湖区总工会', kind: 'union' },
    { name: '望江区总工会', kind: 'union' },
    { name: '望江区总', kind: 'union' },
    { name: '洪亮塔吊创新工作室', kind: 'studio' },
    { name: '临江路桥养护公司', kind: 'employer' },
  ],
  words: [
    {
      words: ['工联'],
      level: 'blocking',
      reason: '本报称“工会”。',
      suggestion: '改为“工会”',
      except: ['工联会'],
    },
  ],
  offices: [
    { person: '顾向前', title: '市总工会主席', since: '2024-03-01', until: null, rank: 1 },
    { person: '沈立新', title: '市总工会主席', since: '2019-01-01', until: '2024-02-29', rank: 1 },
    { person: '许明远', title: '市总工会副主席', since: '2022-01-01', until: null, rank: 2 },
  ],
  facts: [
    {
      label: '“环湖骑行”签到人数',
      cues: ['环湖骑行'],
      units: ['人', '名'],
      value: 412,
      link: '/events/huanhu',
    },
    {
      label: '洪亮塔吊创新工作室的专利',
      cues: ['洪亮塔吊创新工作室'],
      units: ['项专利'],
      value: 12,
      link: '/studios/hongliang',
    },
    {
      label: '节水倡议签名',
      cues: ['节水倡议'],
      units: ['人', '名', '个签名'],
      value: 3250,
      link: '/pledges/jieshui',
    },
  ],
  publicPhones: ['0500-5550120', '139 0000 5555'],
  published: [{ id: '7', title: '渡口的灯', link: '/news/dukou', sketch: sketchOf(publishedText) }],
})
