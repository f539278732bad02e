import { expect, test } from 'vitest'
import { webAddress } from './web-address'

test.each([
  ['https://live.example.cn/a?b=1#c', 'https://live.example.cn/a?b=1#c'],
  ['http://live.example.cn', 'http://live.example.cn/'],
  ['https://例子.cn/直播', 'https://xn--fsqu00a.cn/%E7%9B%B4%E6%92%AD'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//elsewhere.example', null],
  ['https://', null],
  ['https://live.example/x\r\nEND:VEVENT', null],
  ['https://live.example/x y', null],
  ['https://live.example/\u0001', null],
  ['', null],
  [null, null],
])('%j is %j', (value, address) => expect(webAddress(value)).toBe(address))
