import { WORDS } from '../bulk/words.mjs'

const { surname, given, place, trade, firm, thing, skill } = WORDS

/** What readers of the generated stories could ask: persons, things, firms, skills, and a trade at a place. */
export function questions() {
  const persons = surname.flatMap((family) => given.map((name) => family + name))
  const pairs = place.flatMap((where) => trade.map((who) => `${where} ${who}`))
  return [...persons, ...pairs, ...firm, ...thing, ...skill]
}
