const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** An ISO time as the desk says it: 11月24日 19:30. */
export const inWords = (at: string) => moment.format(new Date(at))
