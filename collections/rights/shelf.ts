import type { World } from './world'

/** How the objects of one collection are made, by name; each call makes a new one and answers its id. */
export type Makers = Record<string, () => Promise<number>>

/** The objects that the rows of one collection are about. */
export type Shelf = {
  /** one that is only looked at */
  get: (name: string) => Promise<number>
  /** one that may be changed or deleted; whoever did so says `spend` */
  fresh: (name: string) => Promise<number>
  /** what was handed out as fresh is used up */
  spend: () => void
  /** all that are only looked at, by name */
  all: () => Promise<Map<string, number>>
  allFresh: () => Promise<Map<string, number>>
}

export type Subject = { world: World; collection: string; shelf: Shelf }

export function shelfOf(makers: Makers): Shelf {
  const kept = new Map<string, number>()
  const spares = new Map<string, number>()
  const handedOut = new Set<string>()
  const make = (name: string) => {
    const maker = makers[name]
    if (!maker) throw new Error(`There is no object ${name}`)
    return maker()
  }
  const from = (store: Map<string, number>) => async (name: string) => {
    const id = store.get(name) ?? (await make(name))
    store.set(name, id)
    return id
  }
  const get = from(kept)
  const fresh = (name: string) => {
    handedOut.add(name)
    return from(spares)(name)
  }
  const spend = () => {
    for (const name of handedOut) spares.delete(name)
    handedOut.clear()
  }
  const each = async (take: (name: string) => Promise<number>) => {
    const found = new Map<string, number>()
    for (const name of Object.keys(makers)) found.set(name, await take(name))
    return found
  }
  return { get, fresh, spend, all: () => each(get), allFresh: () => each(fresh) }
}
