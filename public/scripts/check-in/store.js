// @ts-check

/*
 * What a telephone keeps until it was told: `queue` by the scan's name, `seen` by the ticket's number, `roster` the list
 * where the event allows it, `desk` the last briefing.
 */

/** @typedef {'queue' | 'seen' | 'roster' | 'desk'} Store */

/** @type {Promise<IDBDatabase> | undefined} */
let opened

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('check-in', 1)
    request.onupgradeneeded = () => {
      for (const name of ['queue', 'seen', 'roster', 'desk']) request.result.createObjectStore(name)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opened
}

/**
 * @template T
 * @param {Store} name
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} ask
 * @returns {Promise<T>} when it is on the disk
 */
async function within(name, mode, ask) {
  const transaction = (await open()).transaction(name, mode)
  const request = ask(transaction.objectStore(name))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

/** @param {Store} name @param {string} key @returns {Promise<any>} */
export const get = (name, key) => within(name, 'readonly', (store) => store.get(key))

/** @param {Store} name @returns {Promise<any[]>} */
export const all = (name) => within(name, 'readonly', (store) => store.getAll())

/** @param {Store} name @param {string} key @param {unknown} value */
export const put = (name, key, value) => within(name, 'readwrite', (store) => store.put(value, key))

/** @param {Store} name @param {string} key */
export const remove = (name, key) => within(name, 'readwrite', (store) => store.delete(key))

/** @param {Store} name @param {Map<string, unknown>} values in the place of all that was there */
export const replace = (name, values) =>
  within(name, 'readwrite', (store) => {
    const cleared = store.clear()
    for (const [key, value] of values) store.put(value, key)
    return cleared
  })
