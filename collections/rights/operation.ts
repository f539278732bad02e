import type { Actor } from './actors'

/** One row of the rights table: what a knock at one door brings the actor, in a word or a status. */
export type Operation = {
  name: string
  /** the access functions on whose answer it depends; the mutation test tries these rows first */
  guards: readonly string[]
  run: (actor: Actor) => Promise<string>
}

/** The names of those objects whose ids are among `ids`, in their declared order; – for none. */
export function namesOf(objects: ReadonlyMap<string, number>, ids: readonly unknown[]): string {
  const names = [...objects].filter(([, id]) => ids.includes(id)).map(([name]) => name)
  return names.length > 0 ? names.join(' ') : '–'
}

/**
 * The outcome of one cell. What was not refused may have changed the objects: they are not used again.
 */
export async function outcomeOf(operation: Operation, actor: Actor, spend: () => void) {
  const outcome = await operation.run(actor)
  if (!/^4\d\d$/.test(outcome)) spend()
  return outcome
}
