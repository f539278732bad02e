import { describe, expect, test } from 'vitest'
import type { EventProposal, ImportedStory } from '../page-import/types'
import { eventDraft, eventEvidence } from './event-draft'
import { bodyOf, workingHeadline } from './story-words'
import { studioDraft } from './studio-draft'

const story: ImportedStory = {
  kind: 'story',
  kicker: null,
  headline: '五百职工沿河骑行',
  deck: null,
  column: null,
  dateline: '本报讯',
  reporters: [],
  correspondents: [],
  reporterTitle: null,
  credits: [{ names: ['林某', '王某'], role: '摄', agency: null }],
  captions: ['骑行队伍出发。'],
  paragraphs: ['第一段。', '第二段。'],
  jump: null,
  source: null,
  confidence: 0.9,
  suggestions: [],
}

describe('the words of a draft', () => {
  test('captions and credits stand apart at the end of a story', () => {
    expect(bodyOf(story)).toEqual([
      '第一段。',
      '第二段。',
      { quote: '图片说明：骑行队伍出发。' },
      { quote: '图片署名：林某、王某 摄' },
    ])
  })
  test('the caption of a photo story is its text', () => {
    expect(bodyOf({ ...story, kind: 'photo', paragraphs: [] })).toEqual([
      '骑行队伍出发。',
      { quote: '林某、王某 摄' },
    ])
  })
  test('a story without a headline says so', () => {
    expect(workingHeadline(story)).toBe('五百职工沿河骑行')
    expect(workingHeadline({ ...story, headline: null })).toBe('（无题）骑行队伍出发。')
  })
})

describe('an event', () => {
  const event: EventProposal = {
    name: '“绿色出行”骑游季',
    date: '2026-09-02',
    place: '运河公园',
    hosts: ['东湖区总工会'],
    organisers: ['某某公司工会'],
    coOrganisers: [],
    participants: 500,
    routeKm: 8,
  }
  const unions = [{ id: 2, name: '临江市东湖区总工会', shortName: '东湖', kind: 'district' }]
  test('begins at midnight in Shanghai and knows the unions of the city', () => {
    expect(eventDraft(event, unions)).toEqual({
      name: '“绿色出行”骑游季',
      kind: 'sport',
      startDate: '2026-09-01T16:00:00.000Z',
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      location: { name: '运河公园' },
      organisations: [
        { role: 'host', name: '东湖区总工会', union: 2 },
        { role: 'organiser', name: '某某公司工会', union: null },
      ],
      route: { lengthKm: 8 },
    })
  })
  test('gets no date from a date without a year', () => {
    expect(eventDraft({ ...event, date: '--09-02' }, unions).startDate).toBeUndefined()
    expect(eventEvidence({ ...event, date: '--09-02' }, '9月2日举行。')).toBe(
      '9月2日举行。\n参加人数：500\n日期（原文没有年份）：09-02',
    )
  })
})

test('a studio’s ledger keeps the sentence it was read from', () => {
  const achievements = [
    { kind: 'software-copyright', count: 10 },
    { kind: 'award', count: 0 },
  ] as const
  const studio = {
    name: '赵某创新工作室',
    employer: null,
    founded: 2020,
    achievements: [...achievements],
  }
  expect(studioDraft(studio, '取得软件著作权10项。')).toEqual({
    name: '赵某创新工作室',
    employer: undefined,
    founded: 2020,
    achievements: [{ kind: 'softwareCopyright', count: 10, evidence: '取得软件著作权10项。' }],
  })
})
