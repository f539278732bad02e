import { isIPv6 } from 'node:net'

/** Stands for every client when no proxy is trusted: Next gives no socket address. */
export const DIRECT = 'direct'

/** An IPv6 customer has a /64 at least; counting single addresses would count nothing. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const start = head ? head.split(':') : []
  const end = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - start.length - end.length)
  const groups = [...start, ...Array<string>(zeros).fill('0'), ...end]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/**
 * Where a request comes from: the entry of x-forwarded-for that the outermost of `proxies` trusted
 * proxies appended. What stands left of it the client wrote itself.
 */
export function clientAddress(headers: Headers, proxies: number): string {
  if (proxies < 1) return DIRECT
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  const address = entries.at(-proxies)
  return address ? network(address) : DIRECT
}
