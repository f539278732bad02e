import { REGISTRATION_STATUSES, type RegistrationStatus } from './status'

/** What became of the registrations that an editor decided on, `full` being those for whom there was no room. */
export function decidedWords(outcomes: readonly (RegistrationStatus | 'full')[]): string {
  if (outcomes.length === 0) return '没有可办的：所选的报名都已办过。'
  const counts = new Map<string, number>()
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const done = [...counts].filter(([outcome]) => outcome !== 'full')
  const sentences = done.map(
    ([outcome, people]) => `${REGISTRATION_STATUSES[outcome as RegistrationStatus]} ${people} 人`,
  )
  const full = counts.get('full')
  if (full) sentences.push(`名额和候补都已满，${full} 人仍待审核`)
  return `${sentences.join('，')}。`
}
