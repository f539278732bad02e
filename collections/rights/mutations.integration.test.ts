import { expect, test } from 'vitest'
import { readDeclared } from './declared'
import { mutationsOf } from './mutations'
import { outcomeOf } from './operation'
import { type Examined, everySubject } from './subjects'
import type { Cells } from './table'
import { createWorld, type World } from './world'

/** Guards in whose place `() => true` changes nothing, and why. */
const WITHOUT_EFFECT = new Set([
  // Everybody reads these.
  'columns read',
  'front-page read',
  'ad-desk read',
  'site read',
  // Every account may enter; strangers are turned away before it is asked.
  'users admin',
  // A second lock on the same door: guardReview writes the review anew, and these fields are hidden.
  'articles create review',
  'articles update review',
  'users read passwordHash',
  'notices read followHash',
  'notices read ticket',
  // Unions are changed by administrators alone as it is; the field is the columns' too, which chiefs change.
  'unions update slug',
  // No door leads there: /:key takes the place of /versions, and migrations have no REST at all.
  'payload-preferences readVersions',
  'payload-migrations create',
  'payload-migrations update',
  'payload-migrations delete',
  'payload-migrations readVersions',
])

/** Whether any cell that depends on the guard tells that it is gone; the first one ends the search. */
async function isNoticed(
  world: World,
  subject: Examined,
  guard: string,
  declared: Cells | undefined,
) {
  const [operation = guard] = guard.split(' ')
  const rows = subject.operations.filter(
    ({ guards }) => guards.includes(guard) || (guard === operation && guards.includes(operation)),
  )
  for (const row of rows) {
    for (const actor of world.actors) {
      const outcome = await outcomeOf(row, actor, subject.spend)
      if (outcome !== declared?.get(row.name)?.get(actor.name)) return true
    }
  }
  return false
}

const TEN_MINUTES = 10 * 60_000

test(
  'the table notices each access function and each refusing hook that is taken out',
  async () => {
    const world = await createWorld()
    const { config } = world.payload
    const declared = readDeclared()
    const configs = new Map<string, Parameters<typeof mutationsOf>[0]>(
      [...config.collections, ...config.globals].map((one) => [one.slug, one]),
    )
    const unnoticed: string[] = []
    const brokenDown: string[] = []
    // One after the other: collections share fields, and with them their access functions.
    for (const subject of everySubject(world)) {
      const one = configs.get(subject.name)
      for (const { guard, apply } of one ? mutationsOf(one) : []) {
        const name = `${subject.name} ${guard}`
        // Unlocking is for collections that sign in; the others have no such door.
        if (WITHOUT_EFFECT.has(name) || (guard === 'unlock' && subject.name !== 'users')) continue
        const restore = apply()
        try {
          const noticed = await isNoticed(world, subject, guard, declared.get(subject.name)).catch(
            () => {
              brokenDown.push(name)
              return true
            },
          )
          if (!noticed) unnoticed.push(name)
        } finally {
          restore()
        }
      }
    }
    expect(unnoticed).toEqual([])
    // Without the hook that says what a write means, the audit log has no word for it and refuses.
    expect(brokenDown.filter((name) => !name.endsWith(' everySaveIsADraft'))).toEqual([])
  },
  TEN_MINUTES,
)
