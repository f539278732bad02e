/** What the form of registration is sent with, as the fields of a plain form. */
export type FormFields = Readonly<Record<string, string>>

const ANSWER = 'answers.'
export const answerField = (question: string): string => `${ANSWER}${question}`

/** The fields as `registrationInput` and the API take them. */
export function sentOf(fields: FormFields): unknown {
  const { name, phone, employer, memberNumber, pool, consent, sensitiveConsent } = fields
  const answers = Object.entries(fields).flatMap(([field, value]) =>
    field.startsWith(ANSWER) ? [[field.slice(ANSWER.length), value]] : [],
  )
  return {
    ...{ name, phone, employer, memberNumber, pool, consent },
    answers: Object.fromEntries(answers),
    sensitiveConsent: sensitiveConsent === 'yes',
  }
}

const KEPT = ['ticket', 'consent', 'sensitiveConsent', 'pool', 'name', 'phone', 'employer']
const LONGEST = 210
/** With the marks of JSON and base64 around it this stays below the 4,000 letters of a cookie (lib/visit.ts). */
const MOST_BYTES = 2_400

/**
 * What was typed, for as long as it takes to show the form again: as much as fits into a cookie. What does not, the last
 * answers of a long form, is cut short.
 */
export function keptFields(fields: FormFields): Record<string, string> {
  const answered = Object.keys(fields).filter((field) => field.startsWith(ANSWER))
  const kept: Record<string, string> = {}
  let room = MOST_BYTES
  for (const field of [...KEPT, 'memberNumber', ...answered]) {
    const value = fields[field]
    if (value === undefined) continue
    room -= 6 + bytesOf(field)
    const fitting = fittingIn([...value].slice(0, LONGEST), room)
    if (room < 0) break
    kept[field] = fitting
    room -= bytesOf(fitting)
  }
  return kept
}

const encoder = new TextEncoder()
/** As JSON writes it: a quotation mark or a line feed takes two. */
const bytesOf = (text: string) => encoder.encode(JSON.stringify(text)).length - 2

function fittingIn(characters: string[], room: number): string {
  let taken = 0
  const fitting = characters.filter((character) => {
    taken += bytesOf(character)
    return taken <= room
  })
  return fitting.join('')
}
