/** What the database says where it does not freeze or draw (migrations/…_draws.ts), put into words for the editor. */
export const DRAW_REFUSALS: Record<string, string> = {
  'no-lottery': '这场活动不是抽签报名。',
  'not-closed': '报名还没有截止，截止以后才能封存名单。',
  'frozen-before': '名单已经封存，不能再封存一次。',
  'seed-not-future': '种子必须在封存以后才产生，请填一个将来的时间。',
  'nobody-entered': '没有人报名，不用抽签。',
  'not-frozen': '名单还没有封存，先封存再抽签。',
  'too-early': '约定的种子产生时间还没有到。',
  'other-seed': '已经用另一个种子抽过签，结果不能改。',
}
