import { expect, test } from 'vitest'
import {
  invitationLetter,
  storiesWaitingLetter,
  storyPublishedLetter,
  storyReturnedLetter,
  storySignedOffLetter,
} from './letters'

test('an invitation', () => {
  const link = 'https://gonghui.example.org/invitation/abc'
  expect(invitationLetter({ name: '林晓', link, hours: 72 })).toEqual({
    subject: '请设置您的工汇账号密码',
    text: `林晓，您好：

管理员为您开设了工汇账号。请在 72 小时内打开下面的链接，设置自己的登录密码。链接只能用一次，请不要转给别人。

${link}

如果您不知道这件事，请告诉本单位的管理员，不要打开链接。

工汇
（系统代发，请勿回复。）
`,
  })
})

const story = { name: '林晓', headline: '节水有方', by: '方主任', link: 'https://x/1' }

test('a return carries its reason', () => {
  const { subject, text } = storyReturnedLetter({ ...story, reason: '请核实人数。' })
  expect(subject).toBe('稿件退回：《节水有方》')
  expect(text).toContain(
    '由方主任退回修改。退回理由：\n\n请核实人数。\n\n修改后请重新提交：https://x/1',
  )
})

test('a sign-off, with the hour once there is one', () => {
  const passed = storySignedOffLetter({ ...story, stage: '一审', publishAt: null })
  expect(passed.subject).toBe('一审通过：《节水有方》')
  expect(passed.text).toContain('已由方主任一审通过。')
  const last = storySignedOffLetter({ ...story, stage: '三审', publishAt: '2026年11月25日 08:00' })
  expect(last.text).toContain('已由方主任三审通过，定于2026年11月25日 08:00发布。')
})

test('that it is out, with where readers find it', () => {
  const { subject, text } = storyPublishedLetter({ ...story, link: 'https://x/news/1' })
  expect(subject).toBe('已发布：《节水有方》')
  expect(text).toContain('已经发布。\n\n读者看到的在这里：https://x/news/1')
})

test('what waits is one letter, however much it is, and says so when it cannot wait', () => {
  const waiting = { headline: '节水有方', union: '东湖', state: '待一审', urgent: false }
  const stories = [{ ...waiting, headline: '抢修记', urgent: true }, waiting]
  const { subject, text } = storiesWaitingLetter({ name: '方主任', stories, link: 'https://x' })
  expect(subject).toBe('2篇稿件待您审核，有急稿')
  expect(text).toContain('【急稿】《抢修记》（东湖，待一审）\n《节水有方》（东湖，待一审）')
  const calm = storiesWaitingLetter({ name: '方主任', stories: [waiting], link: 'https://x' })
  expect(calm.subject).toBe('1篇稿件待您审核')
})
