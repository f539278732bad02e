import { LaunchError } from '../launch/launch-error.mjs'

const PARTS = ['a', 'b', 'c', 'd', 'e', 'f']

export const USAGE =
  '用法：npm run bench -- [--stories 100,10000,100000] [--only a,b,c,d,e,f] [--quick]\n' +
  '  a 每秒请求数  b 首次访问字节数  c Lighthouse  d 发布到可见  e 检索  f 构建时间'

/**
 * @param {string[]} args of the command line
 * @returns {{sizes: number[], parts: string[], quick: boolean}} the sizes from small to large
 * @throws {LaunchError} with the usage
 */
export function readOptions(args) {
  const quick = args.includes('--quick')
  const listAfter = (name, otherwise) => {
    const place = args.indexOf(name)
    return (place < 0 ? otherwise : (args[place + 1] ?? '')).split(',').filter(Boolean)
  }
  const sizes = listAfter('--stories', quick ? '100' : '100,10000,100000').map(Number)
  const parts = listAfter('--only', PARTS.join())
  const known = ['--quick', '--stories', '--only']
  const unknown = args.some((arg) => arg.startsWith('--') && !known.includes(arg))
  const isWrong =
    sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1) || unknown
  if (isWrong || parts.length === 0 || parts.some((part) => !PARTS.includes(part))) {
    throw new LaunchError(USAGE)
  }
  return { sizes: sizes.toSorted((a, b) => a - b), parts, quick }
}
