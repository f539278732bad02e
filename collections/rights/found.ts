import { outcomeOf } from './operation'
import type { Examined } from './subjects'
import type { Cells } from './table'
import type { World } from './world'

/** Walks through every door of one subject as everybody. */
export async function walk({ actors }: World, subject: Examined): Promise<Cells> {
  const cells: Cells = new Map()
  for (const operation of subject.operations) {
    const row = new Map()
    cells.set(operation.name, row)
    for (const actor of actors)
      row.set(actor.name, await outcomeOf(operation, actor, subject.spend))
  }
  return cells
}
