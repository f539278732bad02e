/** A letter as it is sent: plain text, so that it is read in any program. */
export type Letter = { subject: string; text: string }

const letter = (subject: string, ...paragraphs: string[]): Letter => ({
  subject,
  text: `${[...paragraphs, '工汇\n（系统代发，请勿回复。）'].join('\n\n')}\n`,
})

/** To somebody for whom an administrator made an account, or a new link. */
export const invitationLetter = (facts: { name: string; link: string; hours: number }): Letter =>
  letter(
    '请设置您的工汇账号密码',
    `${facts.name}，您好：`,
    `管理员为您开设了工汇账号。请在 ${facts.hours} 小时内打开下面的链接，设置自己的登录密码。链接只能用一次，请不要转给别人。`,
    facts.link,
    '如果您不知道这件事，请告诉本单位的管理员，不要打开链接。',
  )

/** To the author of a story that came back. */
export const storyReturnedLetter = (facts: {
  name: string
  headline: string
  by: string
  reason: string
  link: string
}): Letter =>
  letter(
    `稿件退回：《${facts.headline}》`,
    `${facts.name}，您好：`,
    `您的稿件《${facts.headline}》由${facts.by}退回修改。退回理由：`,
    facts.reason,
    `修改后请重新提交：${facts.link}`,
  )

/** To the author of a story that passed a stage; `publishAt` says when it appears, once it passed the last. */
export const storySignedOffLetter = (facts: {
  name: string
  headline: string
  stage: string
  by: string
  publishAt: string | null
  link: string
}): Letter =>
  letter(
    `${facts.stage}通过：《${facts.headline}》`,
    `${facts.name}，您好：`,
    `您的稿件《${facts.headline}》已由${facts.by}${facts.stage}通过${
      facts.publishAt ? `，定于${facts.publishAt}发布` : ''
    }。`,
    `稿件在这里：${facts.link}`,
  )

/** To the author of a story that readers see from now on. */
export const storyPublishedLetter = (facts: {
  name: string
  headline: string
  link: string
}): Letter =>
  letter(
    `已发布：《${facts.headline}》`,
    `${facts.name}，您好：`,
    `您的稿件《${facts.headline}》已经发布。`,
    `读者看到的在这里：${facts.link}`,
  )

/**
 * So long after the first of them stories at somebody's stage are told of, all in one letter: at most two an hour,
 * however many come in. An urgent one does not wait.
 */
export const WAITING_MINUTES = 30

/** To somebody at whose stage stories wait, in the order of the desk. */
export const storiesWaitingLetter = (facts: {
  name: string
  stories: readonly { headline: string; union: string; state: string; urgent: boolean }[]
  link: string
}): Letter =>
  letter(
    facts.stories.some(({ urgent }) => urgent)
      ? `${facts.stories.length}篇稿件待您审核，有急稿`
      : `${facts.stories.length}篇稿件待您审核`,
    `${facts.name}，您好：`,
    `现在有${facts.stories.length}篇稿件等您审核：`,
    facts.stories
      .map(
        ({ headline, union, state, urgent }) =>
          `${urgent ? '【急稿】' : ''}《${headline}》（${[union, state].filter(Boolean).join('，')}）`,
      )
      .join('\n'),
    `请到工作台办理：${facts.link}`,
  )
