import { expect, test } from 'vitest'
import { readDeclared, writeDeclared } from './declared'
import { walk } from './found'
import { everySubject } from './subjects'
import { type Cells, differences } from './table'
import { createWorld } from './world'

const TEN_MINUTES = 10 * 60_000

test(
  'every cell of docs/rights.md is as declared, and none is missing',
  async () => {
    const world = await createWorld()
    // The subjects share no object; side by side they take a third of the time.
    const found = new Map<string, Cells>(
      await Promise.all(
        everySubject(world).map(
          async (subject) => [subject.name, await walk(world, subject)] as const,
        ),
      ),
    )
    if (process.env.RIGHTS_WRITE) writeDeclared(found)
    const declared = readDeclared()
    const wrong = [...found].flatMap(([name, cells]) =>
      differences(declared.get(name), cells).map((sentence) => `${name}: ${sentence}`),
    )
    const unknown = [...declared.keys()].filter((name) => !found.has(name))
    expect([
      ...wrong,
      ...unknown.map((name) => `${name}: declared, but it does not exist`),
    ]).toEqual([])
  },
  TEN_MINUTES,
)
