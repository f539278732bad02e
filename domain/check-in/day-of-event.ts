import type { CheckpointKind } from '../event'

/** Where tickets are checked in. `key` names it within its event, and stays while the name changes. */
export type Checkpoint = { key: string; kind: CheckpointKind; name: string }

/**
 * What is handed out. `stock` null: nobody counts. It is given to who was checked in at a checkpoint of the kind
 * `givenAt` (null: anywhere) and at `afterCheckpoints` checkpoints at least, that one included.
 */
export type Souvenir = {
  key: string
  name: string
  /** the same in words */
  rule: string
  stock: number | null
  givenAt: CheckpointKind | null
  afterCheckpoints: number
}

/** Of an event without a route: one door. */
export const DOOR: Checkpoint = { key: 'door', kind: 'door', name: '入口' }

export type StoredDay = {
  route?: {
    checkpoints?: { id?: string | null; kind: CheckpointKind; name: string }[] | null
  } | null
  souvenirs?:
    | {
        id?: string | null
        name: string
        stock?: number | null
        rule?: string | null
        givenAt?: CheckpointKind | null
        afterCheckpoints?: number | null
      }[]
    | null
}

/** What an event, as it is stored, says of its day; what was left open is filled in here and nowhere else. */
export function dayOfEvent({ route, souvenirs }: StoredDay): {
  checkpoints: Checkpoint[]
  souvenirs: Souvenir[]
} {
  const stations = (route?.checkpoints ?? []).map(({ id, kind, name }) => ({
    key: id ?? '',
    kind,
    name,
  }))
  return {
    checkpoints: stations.length > 0 ? stations : [DOOR],
    souvenirs: (souvenirs ?? []).map(({ id, name, stock, rule, givenAt, afterCheckpoints }) => ({
      key: id ?? '',
      name,
      rule: rule ?? '',
      stock: stock == null ? null : Math.floor(stock),
      givenAt: givenAt ?? null,
      afterCheckpoints: Math.floor(afterCheckpoints ?? 0),
    })),
  }
}
