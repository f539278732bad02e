import type { Endpoint } from 'payload'

const closed = (method: Endpoint['method'], path: string): Endpoint => ({
  method,
  path,
  handler: () => Response.json({ errors: [{ message: '没有这个地址。' }] }, { status: 404 }),
})

/**
 * Payload's own ways in and out of a session, closed: next-auth is the only one. A collection's
 * endpoints are matched before the built-in ones of the same path. `/me` stays: the admin asks it who
 * is signed in, and it answers through our strategy.
 */
export const closedEndpoints: Endpoint[] = [
  closed('post', '/login'),
  closed('post', '/logout'),
  closed('post', '/refresh-token'),
  closed('post', '/forgot-password'),
  closed('post', '/reset-password'),
  closed('post', '/first-register'),
  closed('post', '/unlock'),
  closed('post', '/verify/:id'),
  closed('get', '/init'),
]
