import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { inTransaction } from '@/lib/in-transaction'
import { findRunEvent } from '../draw/find-run-event'

const headers = { 'Cache-Control': 'no-store' }

export const refuse = (sentence: string, status: number) =>
  new APIError(sentence, status, null, true)

/** `/api/events/:id/…` for who runs the event: the editors of its union, and chiefs. One transaction. */
export const eventAct = (
  method: 'get' | 'post',
  path: string,
  act: (req: PayloadRequest, event: { id: number }) => Promise<object>,
): Omit<Endpoint, 'root'> => ({
  path: `/:id/${path}`,
  method,
  handler: async (req) => {
    const event = await findRunEvent(req)
    const answer = await inTransaction(req, () => act(req, event))
    return Response.json(answer, { headers })
  },
})
