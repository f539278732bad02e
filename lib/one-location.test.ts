import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { sendOneLocation } from './one-location'

async function answer() {
  const server = createServer((_, response) => {
    response.statusCode = 308
    response.setHeader('location', '/new')
    response.appendHeader('Location', '/new')
    response.appendHeader('vary', 'rsc')
    response.appendHeader('vary', 'cookie')
    response.end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const { headers } = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })
  server.close()
  return { location: headers.get('location'), vary: headers.get('vary') }
}

test('one address is sent, however often it is written; other headers add up', async () => {
  expect((await answer()).location).toBe('/new, /new')
  sendOneLocation()
  expect(await answer()).toEqual({ location: '/new', vary: 'rsc, cookie' })
})
