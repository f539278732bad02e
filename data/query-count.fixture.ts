import { Client } from 'pg'
import { vi } from 'vitest'

/** How many queries reach the database while `work` runs. Nothing else may run meanwhile. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(Client.prototype, 'query')
  try {
    await work()
    return query.mock.calls.length
  } finally {
    query.mockRestore()
  }
}
